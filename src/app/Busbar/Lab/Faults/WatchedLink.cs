using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Links;

namespace Busbar.Lab.Faults;

/// <summary>A station's link that is counted, and that sends some requests twice, as a retry below the application does.</summary>
internal sealed class WatchedLink(IOpenLink inner, WireAudit audit, Random chance, double repeatChance) : IOpenLink
{
    private readonly int number = audit.Opened();

    /// <inheritdoc/>
    public void Send(ReadOnlySpan<byte> frame)
    {
        audit.Sent(number, frame);
        inner.Send(frame);
        if (!audit.IsRequest(frame) || chance.NextDouble() >= repeatChance)
            return;
        audit.Sent(number, frame);
        inner.Send(frame);
    }

    /// <inheritdoc/>
    public void Close(CloseReason reason, string description) => inner.Close(reason, description);

    /// <inheritdoc/>
    public Task<bool> PingAsync(TimeSpan timeout, CancellationToken cancellationToken) => inner.PingAsync(timeout, cancellationToken);

    /// <inheritdoc/>
    public async Task<CloseReason> RunAsync(RpcPeer peer, CancellationToken cancellationToken)
    {
        var reason = await inner.RunAsync(peer, cancellationToken);
        audit.Closed(number);
        return reason;
    }
}
