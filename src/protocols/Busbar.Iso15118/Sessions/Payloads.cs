using Busbar.Iso15118.Transport;
using Busbar.Iso15118.V20.Ac;
using Busbar.Iso15118.V20.Dc;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Sessions;

/// <summary>Which payload type carries which message of ISO 15118-20.</summary>
internal static class Payloads
{
    internal static V2GtpPayloadType Of(V2GMessage message) => message switch
    {
        AcChargeParameterDiscoveryReq or AcChargeParameterDiscoveryRes or AcChargeLoopReq or AcChargeLoopRes => V2GtpPayloadType.Ac,
        DcChargeParameterDiscoveryReq or DcChargeParameterDiscoveryRes or DcChargeLoopReq or DcChargeLoopRes => V2GtpPayloadType.Dc,
        DcCableCheckReq or DcCableCheckRes or DcPreChargeReq or DcPreChargeRes => V2GtpPayloadType.Dc,
        DcWeldingDetectionReq or DcWeldingDetectionRes => V2GtpPayloadType.Dc,
        _ => V2GtpPayloadType.MainStream,
    };

    /// <summary>Whether a message may come in a payload; two kinds may come on a stream of their own.</summary>
    internal static bool Fits(V2GMessage message, V2GtpPayloadType payload) => payload == Of(message) || payload switch
    {
        V2GtpPayloadType.ScheduleRenegotiation => message is ScheduleExchangeReq or ScheduleExchangeRes or PowerDeliveryReq or PowerDeliveryRes,
        V2GtpPayloadType.MeteringConfirmation => message is MeteringConfirmationReq or MeteringConfirmationRes,
        _ => false,
    };
}
