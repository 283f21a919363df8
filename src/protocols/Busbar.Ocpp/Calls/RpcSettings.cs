namespace Busbar.Ocpp.Calls;

/// <summary>What a peer is given from outside.</summary>
public sealed record RpcSettings
{
    /// <summary>The clock that timeouts run on.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Where message ids come from; not set means random ones of the system.</summary>
    public IMessageIds? MessageIds { get; init; }

    /// <summary>What may be outstanding.</summary>
    public RpcLimits Limits { get; init; } = RpcLimits.Default;

    /// <summary>Who watches the frames; nobody by default.</summary>
    public RpcObserver? Observer { get; init; }

    /// <summary>
    /// Asked before each handler: an error refuses the call, for example SecurityError before the station is accepted
    /// (OCPP 1.6J errata 3.10).
    /// </summary>
    public Func<IncomingCall, RpcError?>? Guard { get; init; }

    /// <summary>What handlers find in <see cref="RpcPeer.Owner"/>.</summary>
    public object? Owner { get; init; }
}
