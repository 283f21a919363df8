using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.Quantities;
using SessionStopRequest = Busbar.Iso15118.Din70121.SessionStop;

namespace Busbar.Iso15118.Station.Din70121;

/// <summary>For each request the response that says FAILED, with the least that its schema asks for.</summary>
internal static class Refusals
{
    /// <summary>The response; null when the message is none that a station answers.</summary>
    internal static BodyElement? Of(BodyElement request, ResponseCode code, DinSession session, SeccFacts facts) => request switch
    {
        SessionSetupReq => new SessionSetupRes { ResponseCode = code, EvseId = EvseNumber.Of(facts.Settings.EvseId) },
        ServiceDiscoveryReq => ServiceDiscovery.Response(code),
        ServiceDetailReq detail => new ServiceDetailRes { ResponseCode = code, ServiceId = detail.ServiceId },
        ServicePaymentSelectionReq => new ServicePaymentSelectionRes { ResponseCode = code },
        PaymentDetailsReq => new PaymentDetailsRes { ResponseCode = code, GenChallenge = "", DateTimeNow = facts.Now.ToUnixTimeSeconds() },
        ContractAuthenticationReq => new ContractAuthenticationRes { ResponseCode = code, EvseProcessing = EvseProcessing.Finished },
        ChargeParameterDiscoveryReq => ChargeParameterDiscovery.Response(code, EvseProcessing.Finished, session, facts),
        PowerDeliveryReq => new PowerDeliveryRes { ResponseCode = code, EvseStatus = Status.Of(session, facts) },
        SessionStopRequest => new SessionStopRes { ResponseCode = code },
        CableCheckReq => new CableCheckRes { ResponseCode = code, DcEvseStatus = Status.Of(session, facts), EvseProcessing = EvseProcessing.Finished },
        PreChargeReq => new PreChargeRes
        {
            ResponseCode = code, DcEvseStatus = Status.Of(session, facts), EvsePresentVoltage = DinValues.Volts(facts.Supply.PresentVolts),
        },
        CurrentDemandReq => CurrentDemand.Response(code, session, facts),
        WeldingDetectionReq => new WeldingDetectionRes
        {
            ResponseCode = code, DcEvseStatus = Status.Of(session, facts), EvsePresentVoltage = DinValues.Volts(facts.Supply.PresentVolts),
        },
        ChargingStatusReq => new ChargingStatusRes
        {
            ResponseCode = code, EvseId = EvseNumber.Of(facts.Settings.EvseId), SaScheduleTupleId = 1, ReceiptRequired = false, AcEvseStatus = NoSupply,
        },
        MeteringReceiptReq => new MeteringReceiptRes { ResponseCode = code, AcEvseStatus = NoSupply },
        CertificateInstallationReq => new CertificateInstallationRes
        {
            Id = "id1", ResponseCode = code, ContractSignatureCertChain = NoChain, ContractSignatureEncryptedPrivateKey = default, DhParams = default, ContractId = "",
        },
        CertificateUpdateReq => new CertificateUpdateRes
        {
            Id = "id1", ResponseCode = code, ContractSignatureCertChain = NoChain, ContractSignatureEncryptedPrivateKey = default, DhParams = default, ContractId = "",
            RetryCounter = 0,
        },
        _ => null,
    };

    private static AcEvseStatus NoSupply { get; } = new()
    {
        PowerSwitchClosed = false, Rcd = false, NotificationMaxDelay = 0, EvseNotification = EvseNotification.StopCharging,
    };

    private static CertificateChain NoChain { get; } = new() { Certificate = default };
}
