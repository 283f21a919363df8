using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>The response code of every response.</summary>
internal static class ResponseCodes
{
    /// <summary>The code; null when the message is no response.</summary>
    internal static ResponseCode? Of(BodyElement response) => response switch
    {
        SessionSetupRes r => r.ResponseCode,
        ServiceDiscoveryRes r => r.ResponseCode,
        ServiceDetailRes r => r.ResponseCode,
        PaymentServiceSelectionRes r => r.ResponseCode,
        PaymentDetailsRes r => r.ResponseCode,
        AuthorizationRes r => r.ResponseCode,
        ChargeParameterDiscoveryRes r => r.ResponseCode,
        PowerDeliveryRes r => r.ResponseCode,
        ChargingStatusRes r => r.ResponseCode,
        MeteringReceiptRes r => r.ResponseCode,
        SessionStopRes r => r.ResponseCode,
        CertificateInstallationRes r => r.ResponseCode,
        CertificateUpdateRes r => r.ResponseCode,
        CableCheckRes r => r.ResponseCode,
        PreChargeRes r => r.ResponseCode,
        CurrentDemandRes r => r.ResponseCode,
        WeldingDetectionRes r => r.ResponseCode,
        _ => null,
    };
}
