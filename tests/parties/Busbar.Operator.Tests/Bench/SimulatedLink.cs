using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Links;
using Busbar.Simulation;

namespace Busbar.Operator.Tests.Bench;

/// <summary>The operator's end of a link of the simulated network.</summary>
internal sealed class SimulatedLink(FrameLink link) : IOpenLink
{
    private readonly Queue<byte[]> _outgoing = [];
    private Task _sending = Task.CompletedTask;
    private CloseReason? _reason;

    public void Send(ReadOnlySpan<byte> frame)
    {
        if (!link.IsOpen)
            return;
        _outgoing.Enqueue(frame.ToArray());
        if (_sending.IsCompleted)
            _sending = SendAllAsync();
    }

    public void Close(CloseReason reason, string description)
    {
        _reason ??= reason;
        link.Close((int?)CloseStatus.For(reason) ?? 1006, description);
    }

    public Task<bool> PingAsync(TimeSpan timeout, CancellationToken cancellationToken) => link.PingAsync(timeout, cancellationToken);

    public async Task<CloseReason> RunAsync(RpcPeer peer, CancellationToken cancellationToken)
    {
        while (await link.ReceiveAsync(default) is { } frame)
            peer.Receive(frame.Span);
        var reason = _reason ?? ((await link.Closed).Kind is FrameCloseKind.ByPeer ? CloseReason.ClosedByPeer : CloseReason.Lost);
        peer.LinkClosed(reason);
        return reason;
    }

    private async Task SendAllAsync()
    {
        try
        {
            while (_outgoing.TryDequeue(out var frame))
                await link.SendAsync(frame, default);
        }
        catch (FrameLinkException)
        {
            _outgoing.Clear();
        }
    }
}
