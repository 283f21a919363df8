namespace Busbar.Iso15118.Transport;

/// <summary>What a V2GTP message carries.</summary>
public enum V2GtpPayloadType : ushort
{
    /// <summary>The protocol handshake of every edition, and every message of DIN 70121 and ISO 15118-2.</summary>
    Exi = 0x8001,

    /// <summary>Common messages of ISO 15118-20.</summary>
    MainStream = 0x8002,

    /// <summary>AC messages of ISO 15118-20.</summary>
    Ac = 0x8003,

    /// <summary>DC messages of ISO 15118-20.</summary>
    Dc = 0x8004,

    /// <summary>Messages of ISO 15118-20 for automated connection devices.</summary>
    Acdp = 0x8005,

    /// <summary>Messages of ISO 15118-20 for wireless power transfer.</summary>
    Wpt = 0x8006,

    /// <summary>Schedules renegotiated beside the charge loop of ISO 15118-20.</summary>
    ScheduleRenegotiation = 0x8101,

    /// <summary>Metering confirmed beside the charge loop of ISO 15118-20.</summary>
    MeteringConfirmation = 0x8102,

    /// <summary>The state of an automated connection device, beside the charge loop of ISO 15118-20.</summary>
    AcdpSystemStatus = 0x8103,

    /// <summary>The parking state, beside the charge loop of ISO 15118-20.</summary>
    ParkingStatus = 0x8104,

    /// <summary>A car looks for a station (SDP).</summary>
    SdpRequest = 0x9000,

    /// <summary>A station tells where it listens (SDP).</summary>
    SdpResponse = 0x9001,

    /// <summary>A car looks for a wireless station (SDP).</summary>
    SdpWirelessRequest = 0x9002,

    /// <summary>A wireless station tells where it listens (SDP).</summary>
    SdpWirelessResponse = 0x9003,
}
