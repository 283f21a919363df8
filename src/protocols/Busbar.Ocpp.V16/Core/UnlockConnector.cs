using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks to unlock a connector (OCPP 1.6 5.18).</summary>
[WireMessage("UnlockConnector", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 5.18")]
[WireRecord]
public sealed partial record UnlockConnectorRequest
{
    /// <summary>The connector, counted from 1.</summary>
    public required int ConnectorId { get; init; }
}

/// <summary>Says whether it is unlocked (OCPP 1.6 5.18).</summary>
[WireMessage("UnlockConnector", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 5.18")]
[WireRecord]
public sealed partial record UnlockConnectorResponse
{
    /// <summary>Whether it is.</summary>
    public required UnlockStatus Status { get; init; }
}

/// <summary>Whether a connector was unlocked (OCPP 1.6 7.46).</summary>
[WireEnum]
public enum UnlockStatus
{
    /// <summary>It is unlocked.</summary>
    Unlocked,

    /// <summary>It could not be unlocked.</summary>
    UnlockFailed,

    /// <summary>It has no lock, or no such connector.</summary>
    NotSupported,
}
