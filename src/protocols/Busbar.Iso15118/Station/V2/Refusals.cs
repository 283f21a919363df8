using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.V2;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Station.V2;

/// <summary>For each request the response that says FAILED, with the least that its schema asks for [V2G2-538].</summary>
internal static class Refusals
{
    private const int ChallengeBytes = 16;

    private static readonly CertificateChain NoChain = new() { Certificate = Octets.Empty };

    /// <summary>The response; null when the message is none that a station answers.</summary>
    internal static BodyElement? Of(BodyElement request, ResponseCode code, V2Session session, SeccFacts facts) => request switch
    {
        SessionSetupReq => new SessionSetupRes { ResponseCode = code, EvseId = facts.Settings.EvseId },
        ServiceDiscoveryReq => new ServiceDiscoveryRes
        {
            ResponseCode = code,
            PaymentOptionList = new PaymentOptionList { PaymentOptions = [PaymentOption.ExternalPayment] },
            ChargeService = Catalogue.Charging(facts),
        },
        ServiceDetailReq detail => new ServiceDetailRes { ResponseCode = code, ServiceId = detail.ServiceId },
        PaymentServiceSelectionReq => new PaymentServiceSelectionRes { ResponseCode = code },
        PaymentDetailsReq => new PaymentDetailsRes
        {
            ResponseCode = code, GenChallenge = new byte[ChallengeBytes], EvseTimeStamp = facts.Now.ToUnixTimeSeconds(),
        },
        AuthorizationReq => new AuthorizationRes { ResponseCode = code, EvseProcessing = EvseProcessing.Finished },
        ChargeParameterDiscoveryReq discovery => new ChargeParameterDiscoveryRes
        {
            ResponseCode = code,
            EvseProcessing = EvseProcessing.Finished,
            EvseChargeParameter = discovery.EvChargeParameter is AcEvChargeParameter
                ? Parameters.Ac(facts.Supply, session, facts)
                : Parameters.Dc(facts.Supply, session, facts),
        },
        PowerDeliveryReq => new PowerDeliveryRes { ResponseCode = code, EvseStatus = Status.Of(session, facts) },
        ChargingStatusReq => new ChargingStatusRes
        {
            ResponseCode = code, EvseId = facts.Settings.EvseId, SaScheduleTupleId = (byte)session.OfferId, AcEvseStatus = Status.Ac(session, facts),
        },
        MeteringReceiptReq => new MeteringReceiptRes { ResponseCode = code, EvseStatus = Status.Of(session, facts) },
        SessionStopReq => new SessionStopRes { ResponseCode = code },
        CableCheckReq => new CableCheckRes { ResponseCode = code, DcEvseStatus = Status.Dc(session, facts), EvseProcessing = EvseProcessing.Finished },
        PreChargeReq => new PreChargeRes
        {
            ResponseCode = code, DcEvseStatus = Status.Dc(session, facts), EvsePresentVoltage = V2Values.Volts(facts.Supply.PresentVolts),
        },
        CurrentDemandReq => CurrentDemand.Response(code, session, facts),
        WeldingDetectionReq => new WeldingDetectionRes
        {
            ResponseCode = code, DcEvseStatus = Status.Dc(session, facts), EvsePresentVoltage = V2Values.Volts(facts.Supply.PresentVolts),
        },
        CertificateInstallationReq => new CertificateInstallationRes
        {
            ResponseCode = code, SaProvisioningCertificateChain = NoChain, ContractSignatureCertChain = NoChain,
            ContractSignatureEncryptedPrivateKey = new() { Id = "id1", Value = Octets.Empty },
            DhPublicKey = new() { Id = "id2", Value = Octets.Empty },
            Emaid = new() { Id = "id3", Value = "ZZ000000000000" },
        },
        CertificateUpdateReq => new CertificateUpdateRes
        {
            ResponseCode = code, SaProvisioningCertificateChain = NoChain, ContractSignatureCertChain = NoChain,
            ContractSignatureEncryptedPrivateKey = new() { Id = "id1", Value = Octets.Empty },
            DhPublicKey = new() { Id = "id2", Value = Octets.Empty },
            Emaid = new() { Id = "id3", Value = "ZZ000000000000" },
        },
        _ => null,
    };
}
