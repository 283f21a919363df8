using Busbar.Iso15118.Din70121;

namespace Busbar.Iso15118.Vehicle.Din70121;

/// <summary>The response code of every response that a car with direct current gets.</summary>
internal static class ResponseCodes
{
    /// <summary>The code; null when the message is no such response.</summary>
    internal static ResponseCode? Of(BodyElement response) => response switch
    {
        SessionSetupRes r => r.ResponseCode,
        ServiceDiscoveryRes r => r.ResponseCode,
        ServicePaymentSelectionRes r => r.ResponseCode,
        ContractAuthenticationRes r => r.ResponseCode,
        ChargeParameterDiscoveryRes r => r.ResponseCode,
        PowerDeliveryRes r => r.ResponseCode,
        CableCheckRes r => r.ResponseCode,
        PreChargeRes r => r.ResponseCode,
        CurrentDemandRes r => r.ResponseCode,
        WeldingDetectionRes r => r.ResponseCode,
        SessionStopRes r => r.ResponseCode,
        _ => null,
    };
}
