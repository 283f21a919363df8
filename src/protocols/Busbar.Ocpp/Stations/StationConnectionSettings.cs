using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Links;

namespace Busbar.Ocpp.Stations;

/// <summary>How a station keeps its connection.</summary>
public sealed record StationConnectionSettings
{
    /// <summary>What each peer is given: clock, limits, observer.</summary>
    public RpcSettings Rpc { get; init; } = new();

    /// <summary>The waits between attempts; read before each, so a change of configuration counts from the next one.</summary>
    public Func<BackOff> BackOff { get; init; } = static () => new BackOff();

    /// <summary>Where the chance in the waits comes from; a simulation gives a seeded one.</summary>
    public required Random Random { get; init; }

    /// <summary>Told when a connection is open, before its first frame is read: send BootNotification from here.</summary>
    public Action<RpcPeer>? Connected { get; init; }

    /// <summary>Told when a connection has ended.</summary>
    public Action<RpcPeer, CloseReason>? Disconnected { get; init; }

    /// <summary>Told when an attempt failed, with the wait before the next one.</summary>
    public Action<DialResult.Failed, TimeSpan>? DialFailed { get; init; }
}
