namespace Busbar.Oscp;

public sealed partial class OscpEndpoint
{
    // A look without a reason, in case a clock jumped.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);

    /// <summary>Keeps registrations, handshakes and heartbeats going until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            var due = await UpkeepAsync(cancellation).ConfigureAwait(false);
            var now = _time.GetUtcNow();
            var wait = due is { } at && at - now < LongestSleep ? at - now : LongestSleep;
            if (wait <= TimeSpan.Zero)
                continue;
            using var slept = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            await Task.WhenAny(_wake.Reader.WaitToReadAsync(slept.Token).AsTask(), Task.Delay(wait, _time, slept.Token)).ConfigureAwait(false);
            await slept.CancelAsync().ConfigureAwait(false);
            _wake.Reader.TryRead(out _);
        }
    }

    /// <summary>Does for every peer what is due now.</summary>
    /// <returns>When the next thing is due; null when nothing is foreseen.</returns>
    public async Task<DateTimeOffset?> UpkeepAsync(CancellationToken cancellation)
    {
        var peers = await _peers.ListAsync(cancellation).ConfigureAwait(false);
        await Task.WhenAll(peers.Select(peer => KeepAsync(peer, cancellation))).ConfigureAwait(false);
        DateTimeOffset? due = null;
        foreach (var peer in await _peers.ListAsync(cancellation).ConfigureAwait(false))
        {
            var next = NextDue(peer);
            due = due is null || next < due ? next ?? due : due;
        }

        return due;
    }

    private async Task KeepAsync(OscpPeer peer, CancellationToken cancellation)
    {
        var now = _time.GetUtcNow();
        if (ConnectionMachine.At(peer.Connection, now) != peer.Connection)
            peer = await ChangeAsync(peer.Id, known => WentOffline(known, now), cancellation).ConfigureAwait(false) ?? peer;
        if (peer.WeAreOfflineAt <= now)
            peer = await ChangeAsync(peer.Id, known => Lost(known, now), cancellation).ConfigureAwait(false) ?? peer;
        if (peer.NextStepAt <= now && peer is { BaseUrl: not null, OutgoingToken: not null })
            await StepAsync(peer, now, cancellation).ConfigureAwait(false);
        if (peer.NextHeartbeatAt <= now && Interval(peer.Requirement) is not null && peer is { Connection: ConnectionState.Open, Registration: RegistrationState.Registered })
            await SendHeartbeatAsync(peer, now, cancellation).ConfigureAwait(false);
    }

    private Task StepAsync(OscpPeer peer, DateTimeOffset now, CancellationToken cancellation) => peer switch
    {
        { Registration: RegistrationState.CallbackOwed } => CallBackAsync(peer, now, cancellation),
        { OwedAcknowledgement: not null } => SendAcknowledgeAsync(peer, now, cancellation),
        { Registration: RegistrationState.Registered } when OpensConnection(peer) && peer.Connection is not ConnectionState.Open => SendHandshakeAsync(peer, now, cancellation),
        _ => ChangeAsync(peer.Id, known => known with { NextStepAt = null }, cancellation),
    };

    /// <summary>The peer's moment has come: only a handshake brings it back, so the side that opens starts one.</summary>
    private OscpPeer WentOffline(OscpPeer peer, DateTimeOffset now)
    {
        var state = ConnectionMachine.At(peer.Connection, now);
        return state == peer.Connection ? peer : peer with { Connection = state, NextHeartbeatAt = null, WeAreOfflineAt = null, NextStepAt = OpensConnection(peer) ? now : peer.NextStepAt };
    }

    /// <summary>None of our heartbeats arrived for so long that the peer holds us for offline: the connection begins anew.</summary>
    private OscpPeer Lost(OscpPeer peer, DateTimeOffset now) => !OpensConnection(peer) || peer.Connection is not ConnectionState.Open
        ? peer with { WeAreOfflineAt = null }
        : peer with { Connection = new ConnectionState.Closed(), NextHeartbeatAt = null, WeAreOfflineAt = null, NextStepAt = now };

    private static DateTimeOffset? NextDue(OscpPeer peer)
    {
        var due = peer.NextStepAt;
        if (peer.Connection is ConnectionState.Open { OfflineModeAt: { } at } && (due is null || at < due))
            due = at;
        if (peer.Connection is ConnectionState.Open && peer.NextHeartbeatAt is { } beat && (due is null || beat < due))
            due = beat;
        return peer.WeAreOfflineAt is { } lost && (due is null || lost < due) ? lost : due;
    }
}
