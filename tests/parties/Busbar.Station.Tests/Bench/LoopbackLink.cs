using System.Text;
using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Links;
using Busbar.Ocpp.Stations;

namespace Busbar.Station.Tests.Bench;

/// <summary>Two ends in one process: frames arrive at once and in order, never within the call that sends them.</summary>
internal sealed class LoopbackWire
{
    private readonly Queue<(LoopbackLink To, byte[] Frame)> frames = [];
    private bool isPumping;

    internal void Send(LoopbackLink to, ReadOnlySpan<byte> frame)
    {
        frames.Enqueue((to, frame.ToArray()));
        if (isPumping)
            return;
        isPumping = true;
        while (frames.TryDequeue(out var next))
            next.To.Arrive(next.Frame);
        isPumping = false;
    }
}

/// <summary>One end.</summary>
internal sealed class LoopbackLink(LoopbackWire wire) : IOpenLink
{
    private readonly TaskCompletionSource<CloseReason> ended = new();
    private RpcPeer? peer;
    private readonly Queue<byte[]> early = [];
    private CloseReason? reason;

    internal LoopbackLink Other { get; private set; } = null!;

    internal static (LoopbackLink Station, LoopbackLink Csms) Pair(LoopbackWire wire)
    {
        var (one, two) = (new LoopbackLink(wire), new LoopbackLink(wire));
        (one.Other, two.Other) = (two, one);
        return (one, two);
    }

    internal void Attach(RpcPeer owner) => peer = owner;

    public void Send(ReadOnlySpan<byte> frame)
    {
        if (reason is null)
            wire.Send(Other, frame);
    }

    public void Close(CloseReason why, string description)
    {
        End(why);
        Other.End(CloseReason.ClosedByPeer);
    }

    public Task<bool> PingAsync(TimeSpan timeout, CancellationToken cancellationToken) => Task.FromResult(reason is null);

    public async Task<CloseReason> RunAsync(RpcPeer owner, CancellationToken cancellationToken)
    {
        peer = owner;
        while (early.TryDequeue(out var frame))
            Arrive(frame);
        using var registration = cancellationToken.Register(() => Close(CloseReason.GoingAway, ""));
        return await ended.Task;
    }

    internal void Arrive(byte[] frame)
    {
        // Who is not run yet has not read yet.
        if (peer is null)
            early.Enqueue(frame);
        else if (reason is null)
            peer.Receive(frame);
    }

    private void End(CloseReason why)
    {
        if (reason is not null)
            return;
        reason = why;
        peer?.LinkClosed(why);
        ended.TrySetResult(why);
    }
}

/// <summary>Dials a CSMS of the test; while it is away nobody answers.</summary>
internal sealed class LoopbackDialer(OcppVersion version, Func<LoopbackLink, RpcPeer> accept) : IStationDialer
{
    private readonly LoopbackWire wire = new();

    internal bool IsReachable { get; set; } = true;

    internal DialFailure Failure { get; set; } = DialFailure.Unreachable;

    internal int Attempts { get; private set; }

    public Task<DialResult> DialAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Attempts++;
        if (!IsReachable)
            return Task.FromResult<DialResult>(new DialResult.Failed(Failure, "Nobody answers."));
        var (station, csms) = LoopbackLink.Pair(wire);
        csms.Attach(accept(csms));
        return Task.FromResult<DialResult>(new DialResult.Opened(station, version));
    }
}
