using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to hold an EVSE for somebody (OCPP 2.1 H01).</summary>
[WireMessage("ReserveNow", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 H01")]
[WireRecord]
public sealed partial record ReserveNowRequest
{
    /// <summary>The reservation's id; a known one is replaced.</summary>
    [Range(Min = 0)]
    public required int Id { get; init; }

    /// <summary>Until when it is held.</summary>
    public required DateTimeOffset ExpiryDateTime { get; init; }

    /// <summary>For whom.</summary>
    public required IdToken IdToken { get; init; }

    /// <summary>The connector wanted.</summary>
    [MaxLength(20)]
    public string? ConnectorType { get; init; }

    /// <summary>The EVSE; absent means any that fits.</summary>
    [Range(Min = 0)]
    public int? EvseId { get; init; }

    /// <summary>The group whose members may use it too.</summary>
    public IdToken? GroupIdToken { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether it is held (OCPP 2.1 H01).</summary>
[WireMessage("ReserveNow", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 H01")]
[WireRecord]
public sealed partial record ReserveNowResponse
{
    /// <summary>Whether it is.</summary>
    public required ReserveNowStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether a reservation was made (OCPP 2.1 3.89).</summary>
[WireEnum]
public enum ReserveNowStatus
{
    /// <summary>It was.</summary>
    Accepted,

    /// <summary>No: what was asked for is broken.</summary>
    Faulted,

    /// <summary>No: what was asked for is in use or reserved.</summary>
    Occupied,

    /// <summary>No: the station does not take reservations.</summary>
    Rejected,

    /// <summary>No: what was asked for is out of service.</summary>
    Unavailable,
}
