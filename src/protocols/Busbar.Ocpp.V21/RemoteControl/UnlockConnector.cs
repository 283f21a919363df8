using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to unlock a connector (OCPP 2.1 F05).</summary>
[WireMessage("UnlockConnector", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 F05")]
[WireRecord]
public sealed partial record UnlockConnectorRequest
{
    /// <summary>The EVSE.</summary>
    [Range(Min = 0)]
    public required int EvseId { get; init; }

    /// <summary>The connector of the EVSE.</summary>
    [Range(Min = 0)]
    public required int ConnectorId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether it is unlocked (OCPP 2.1 F05).</summary>
[WireMessage("UnlockConnector", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 F05")]
[WireRecord]
public sealed partial record UnlockConnectorResponse
{
    /// <summary>Whether it is.</summary>
    public required UnlockStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether a connector was unlocked (OCPP 2.1 3.105).</summary>
[WireEnum]
public enum UnlockStatus
{
    /// <summary>It is unlocked.</summary>
    Unlocked,

    /// <summary>It could not be unlocked.</summary>
    UnlockFailed,

    /// <summary>It stays locked, as an authorized transaction is in progress.</summary>
    OngoingAuthorizedTransaction,

    /// <summary>No such connector.</summary>
    UnknownConnector,
}
