using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Links;
using Busbar.Simulation;

namespace Busbar.Lab.Network;

/// <summary>An OCPP connection over one end of a simulated link of frames.</summary>
/// <param name="link">The end that is ours.</param>
/// <param name="time">The world's clock.</param>
/// <param name="pingInterval">How often the other end is asked for a sign of life, as a WebSocket is; null for never.</param>
internal sealed class SimulatedLink(FrameLink link, TimeProvider time, TimeSpan? pingInterval) : IOpenLink
{
    // As WebSocketPingInterval's companion on real sockets: a dead connection is noticed after a missed ping.
    private static readonly TimeSpan PingTimeout = TimeSpan.FromSeconds(20);

    private CloseReason? ending;

    /// <inheritdoc/>
    public void Send(ReadOnlySpan<byte> frame)
    {
        if (!link.TrySend(frame) && link.IsOpen)
            Close(CloseReason.SlowReader, "The peer does not read.");
    }

    /// <inheritdoc/>
    public void Close(CloseReason reason, string description)
    {
        ending ??= reason;
        if (CloseStatus.For(reason) is { } status)
            link.Close((int)status, description);
        else
            link.Abort();
    }

    /// <inheritdoc/>
    public Task<bool> PingAsync(TimeSpan timeout, CancellationToken cancellationToken) => link.PingAsync(timeout, cancellationToken);

    /// <inheritdoc/>
    public async Task<CloseReason> RunAsync(RpcPeer peer, CancellationToken cancellationToken)
    {
        using var stop = cancellationToken.Register(() => Close(CloseReason.GoingAway, "The program stops."));
        using var over = new CancellationTokenSource();
        var probing = ProbeAsync(over.Token);
        while (await link.ReceiveAsync(CancellationToken.None) is { } frame)
            peer.Receive(frame.Span);
        over.Cancel();
        await probing;
        var reason = ending ?? ((await link.Closed).Kind is FrameCloseKind.ByPeer ? CloseReason.ClosedByPeer : CloseReason.Lost);
        peer.LinkClosed(reason);
        return reason;
    }

    private async Task ProbeAsync(CancellationToken cancellation)
    {
        if (pingInterval is not { } interval)
            return;
        try
        {
            while (true)
            {
                await Task.Delay(interval, time, cancellation);
                if (!await link.PingAsync(PingTimeout, cancellation))
                    Close(CloseReason.Silent, "");
            }
        }
        catch (OperationCanceledException)
        {
            // The connection is over.
        }
    }
}
