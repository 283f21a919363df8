using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells the state of a connector (OCPP 2.1 G01).</summary>
[WireMessage("StatusNotification", MessageKind.Request, MessageSender.Station, "OCPP 2.1 G01")]
[WireRecord]
public sealed partial record StatusNotificationRequest
{
    /// <summary>Since when.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>The state.</summary>
    public required ConnectorStatus ConnectorStatus { get; init; }

    /// <summary>The EVSE, counted from 1.</summary>
    [Range(Min = 0)]
    public required int EvseId { get; init; }

    /// <summary>The connector of the EVSE, counted from 1.</summary>
    [Range(Min = 0)]
    public required int ConnectorId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 G01).</summary>
[WireMessage("StatusNotification", MessageKind.Response, MessageSender.Station, "OCPP 2.1 G01")]
[WireRecord]
public sealed partial record StatusNotificationResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What can be seen of a connector from outside (OCPP 2.1 3.24).</summary>
[WireEnum]
public enum ConnectorStatus
{
    /// <summary>Free for a new user.</summary>
    Available,

    /// <summary>In use.</summary>
    Occupied,

    /// <summary>Held for somebody.</summary>
    Reserved,

    /// <summary>Out of service on purpose.</summary>
    Unavailable,

    /// <summary>Broken.</summary>
    Faulted,
}
