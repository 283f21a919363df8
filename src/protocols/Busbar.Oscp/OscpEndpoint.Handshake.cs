namespace Busbar.Oscp;

public sealed partial class OscpEndpoint
{
    // Longer than any peer needs between a handshake and its acknowledgement.
    private static readonly TimeSpan AcknowledgeTimeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ShortestInterval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestInterval = TimeSpan.FromDays(1);

    private async Task<OscpResponse> HandshakeAsync(OscpPeer peer, Handshake handshake, string requestId, DateTimeOffset now, CancellationToken cancellation)
    {
        if (Check(handshake.RequiredBehaviour) is { } wrong)
            return new OscpResponse(400, wrong);
        await ChangeAsync(
            peer.Id,
            known => known with { Requirement = handshake.RequiredBehaviour, OwedAcknowledgement = requestId, NextStepAt = now, FailedSteps = 0 },
            cancellation).ConfigureAwait(false);
        Wake();
        return OscpResponse.NoContent;
    }

    private async Task<OscpResponse> AcknowledgedAsync(OscpPeer peer, HandshakeAcknowledge acknowledge, string? correlationId, DateTimeOffset now, CancellationToken cancellation)
    {
        if (peer.HandshakeRequestId is null)
            return new OscpResponse(409, "No handshake waits for an acknowledgement.");
        if (!string.IsNullOrEmpty(correlationId) && correlationId != peer.HandshakeRequestId)
            return new OscpResponse(409, "The handshake that waits has another X-Request-ID.");
        if (Check(acknowledge.RequiredBehaviour) is { } wrong)
            return new OscpResponse(400, wrong);
        await ChangeAsync(peer.Id, known => Opened(known with { HandshakeRequestId = null, Requirement = acknowledge.RequiredBehaviour }, now), cancellation).ConfigureAwait(false);
        Wake();
        return OscpResponse.NoContent;
    }

    private async Task<OscpResponse> HeartbeatAsync(OscpPeer peer, Heartbeat heartbeat, DateTimeOffset now, CancellationToken cancellation)
    {
        await ChangeAsync(
            peer.Id,
            known => known with { Connection = ConnectionMachine.OnHeartbeat(known.Connection, heartbeat.OfflineModeAt, _settings.Tolerance.HeartbeatResumes, now) },
            cancellation).ConfigureAwait(false);
        Wake();
        return OscpResponse.NoContent;
    }

    private async Task SendHandshakeAsync(OscpPeer peer, DateTimeOffset now, CancellationToken cancellation)
    {
        var id = _ids.NewRequestId();
        await ChangeAsync(peer.Id, known => known with { HandshakeRequestId = id, NextStepAt = now + AcknowledgeTimeout }, cancellation).ConfigureAwait(false);
        var outcome = await PostAsync(peer.BaseUrl!, peer.OutgoingToken!, OscpMethod.Post, new Handshake { RequiredBehaviour = _settings.Behaviour }, null, cancellation, id).ConfigureAwait(false);
        if (outcome.IsAccepted)
            return;
        await ChangeAsync(
            peer.Id,
            known => known with { HandshakeRequestId = null, FailedSteps = known.FailedSteps + 1, NextStepAt = now + Retry(known.FailedSteps), LastError = outcome.Message },
            cancellation).ConfigureAwait(false);
    }

    private async Task SendAcknowledgeAsync(OscpPeer peer, DateTimeOffset now, CancellationToken cancellation)
    {
        var outcome = await PostAsync(
            peer.BaseUrl!,
            peer.OutgoingToken!,
            OscpMethod.Post,
            new HandshakeAcknowledge { RequiredBehaviour = _settings.Behaviour },
            peer.OwedAcknowledgement,
            cancellation).ConfigureAwait(false);
        await ChangeAsync(
            peer.Id,
            known => outcome.IsAccepted
                ? Opened(known with { OwedAcknowledgement = null }, now)
                : known with
                {
                    FailedSteps = known.FailedSteps + 1,
                    NextStepAt = now + Retry(known.FailedSteps),
                    LastError = outcome.Message,

                    // A refused acknowledgement is not sent for ever: the peer opens again when it wants to.
                    OwedAcknowledgement = outcome.Kind == OscpOutcomeKind.Refused ? null : known.OwedAcknowledgement,
                },
            cancellation).ConfigureAwait(false);
    }

    private async Task SendHeartbeatAsync(OscpPeer peer, DateTimeOffset now, CancellationToken cancellation)
    {
        var interval = Interval(peer.Requirement)!.Value;
        var offlineAt = now + (ConnectionMachine.GraceIntervals * interval);
        var outcome = await PostAsync(peer.BaseUrl!, peer.OutgoingToken!, OscpMethod.Post, new Heartbeat { OfflineModeAt = offlineAt }, null, cancellation).ConfigureAwait(false);
        await ChangeAsync(
            peer.Id,
            known => outcome.IsAccepted
                ? known with { NextHeartbeatAt = now + interval, WeAreOfflineAt = offlineAt, LastError = null }
                : known with { NextHeartbeatAt = now + interval, LastError = outcome.Message },
            cancellation).ConfigureAwait(false);
    }

    private OscpPeer Opened(OscpPeer peer, DateTimeOffset now) => peer with
    {
        Connection = ConnectionMachine.OnAcknowledged(_settings.HeartbeatInterval, now),
        NextHeartbeatAt = Interval(peer.Requirement) is null ? null : now,
        WeAreOfflineAt = Interval(peer.Requirement) is { } interval ? now + (ConnectionMachine.GraceIntervals * interval) : null,
        NextStepAt = null,
        FailedSteps = 0,
        LastError = null,
    };

    private static string? Check(RequiredBehaviour? behaviour) => behaviour?.HeartbeatInterval is { } seconds && seconds < 1
        ? "/required_behaviour/heartbeat_interval: heartbeats come at most once a second."
        : null;

    private static TimeSpan? Interval(RequiredBehaviour? behaviour) => behaviour?.HeartbeatInterval is { } seconds
        ? TimeSpan.FromSeconds(Math.Clamp((double)seconds, ShortestInterval.TotalSeconds, LongestInterval.TotalSeconds))
        : null;
}
