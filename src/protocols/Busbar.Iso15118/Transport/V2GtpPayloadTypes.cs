using Busbar.Iso15118.Schemas;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Transport;

/// <summary>What the payload types say about what they carry.</summary>
public static class V2GtpPayloadTypes
{
    /// <summary>Whether the type is one of the standards'.</summary>
    public static bool IsKnown(this V2GtpPayloadType type) => type
        is (>= V2GtpPayloadType.Exi and <= V2GtpPayloadType.Wpt)
        or (>= V2GtpPayloadType.ScheduleRenegotiation and <= V2GtpPayloadType.ParkingStatus)
        or (>= V2GtpPayloadType.SdpRequest and <= V2GtpPayloadType.SdpWirelessResponse);

    /// <summary>
    /// The grammar of an ISO 15118-20 payload, which the type alone decides; null for <see cref="V2GtpPayloadType.Exi"/>, whose
    /// grammar the handshake decides, and for discovery.
    /// </summary>
    public static ExiSchema? Schema(this V2GtpPayloadType type) => type switch
    {
        V2GtpPayloadType.MainStream or V2GtpPayloadType.ScheduleRenegotiation => V20CommonSchema.Instance,
        V2GtpPayloadType.MeteringConfirmation or V2GtpPayloadType.ParkingStatus => V20CommonSchema.Instance,
        V2GtpPayloadType.Ac => V20AcSchema.Instance,
        V2GtpPayloadType.Dc => V20DcSchema.Instance,
        V2GtpPayloadType.Acdp or V2GtpPayloadType.AcdpSystemStatus => V20AcdpSchema.Instance,
        V2GtpPayloadType.Wpt => V20WptSchema.Instance,
        _ => null,
    };
}
