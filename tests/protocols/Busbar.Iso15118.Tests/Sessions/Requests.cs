using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.V2;
using Busbar.Iso15118.XmlSecurity;

namespace Busbar.Iso15118.Tests.Sessions;

/// <summary>One of each request of ISO 15118-2, with plain content.</summary>
internal static class Requests
{
    private static readonly DcEvStatus Ready = new() { EvReady = true, EvErrorCode = DcEvErrorCode.NoError, EvRessSoc = 40 };

    private static readonly CertificateChain Chain = new() { Certificate = new byte[] { 1 } };

    private static readonly ListOfRootCertificateIds Roots = new() { RootCertificateIds = [new X509IssuerSerial { X509IssuerName = "CN=R", X509SerialNumber = 1 }] };

    public static ChargeParameterDiscoveryReq DcDiscovery { get; } = new()
    {
        RequestedEnergyTransferMode = EnergyTransferMode.DcExtended,
        EvChargeParameter = new DcEvChargeParameter
        {
            DcEvStatus = Ready, EvMaximumCurrentLimit = V2Values.Amperes(200), EvMaximumVoltageLimit = V2Values.Volts(450),
        },
    };

    public static CableCheckReq CableCheck { get; } = new() { DcEvStatus = Ready };

    public static PreChargeReq PreCharge { get; } = new() { DcEvStatus = Ready, EvTargetVoltage = V2Values.Volts(400), EvTargetCurrent = V2Values.Amperes(2) };

    public static PowerDeliveryReq Start { get; } = new() { ChargeProgress = ChargeProgress.Start, SaScheduleTupleId = 1 };

    public static CurrentDemandReq Demand { get; } = new()
    {
        DcEvStatus = Ready, EvTargetCurrent = V2Values.Amperes(50), EvTargetVoltage = V2Values.Volts(400), ChargingComplete = false,
    };

    public static IReadOnlyList<BodyElement> V2 { get; } =
    [
        new SessionSetupReq { EvccId = new byte[6] }, new ServiceDiscoveryReq(), new ServiceDetailReq { ServiceId = 1 },
        new PaymentServiceSelectionReq
        {
            SelectedPaymentOption = PaymentOption.ExternalPayment, SelectedServiceList = new SelectedServiceList { SelectedServices = [new SelectedService { ServiceId = 1 }] },
        },
        new CertificateInstallationReq { Id = "a", OemProvisioningCert = new byte[] { 1 }, ListOfRootCertificateIds = Roots },
        new CertificateUpdateReq { Id = "a", ContractSignatureCertChain = Chain, Emaid = "DEABC123456789", ListOfRootCertificateIds = Roots },
        new PaymentDetailsReq { Emaid = "DEABC123456789", ContractSignatureCertChain = Chain },
        new AuthorizationReq(), DcDiscovery, CableCheck, PreCharge, Start, Demand, new ChargingStatusReq(),
        new MeteringReceiptReq { SessionId = new byte[8], MeterInfo = new MeterInfo { MeterId = "M" } },
        new WeldingDetectionReq { DcEvStatus = Ready }, new SessionStopReq { ChargingSession = ChargingSession.Terminate },
    ];
}
