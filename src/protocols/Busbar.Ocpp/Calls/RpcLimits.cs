using Busbar.Wire;

namespace Busbar.Ocpp.Calls;

/// <summary>What one peer may have outstanding, each limit with its reason.</summary>
public sealed record RpcLimits
{
    /// <summary>The limits that fit stations in the field.</summary>
    public static RpcLimits Default { get; } = new();

    /// <summary>How many calls of ours may wait behind the one in flight; a few commands to a slow station, not a backlog.</summary>
    public int MaxQueuedCalls { get; init; } = 64;

    /// <summary>
    /// How many requests of the peer are handled at once. One is the rule; stations break it around BootNotification, so a few
    /// more are served before the rest is refused.
    /// </summary>
    public int MaxIncomingCalls { get; init; } = 16;

    /// <summary>How many bad frames in a row end the connection: a broken peer is told what is wrong, a hostile one is not fed.</summary>
    public int MaxBadFramesInARow { get; init; } = 1000;

    /// <summary>How long an answer is awaited unless the caller says otherwise; mobile networks need tens of seconds.</summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The limits of payloads.</summary>
    public WireLimits Payload { get; init; } = WireLimits.Default;
}
