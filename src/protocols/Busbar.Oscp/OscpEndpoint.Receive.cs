using Busbar.Wire;

namespace Busbar.Oscp;

public sealed partial class OscpEndpoint
{
    /// <summary>Answers one request. Never throws on what a peer sends.</summary>
    public async Task<OscpResponse> HandleAsync(OscpRequest request, CancellationToken cancellation)
    {
        var now = _time.GetUtcNow();
        if (OscpPaths.Find(request.Path) is not { } entry)
            return new OscpResponse(404, "There is no such message in OSCP 2.0.");
        if (request.Method != OscpMethod.Post && entry.Type != typeof(Register))
            return new OscpResponse(405, "Only registrations are changed or ended; everything else is posted.");
        if (request.Body.Length > _settings.Limits.MaxBodyBytes)
            return new OscpResponse(413, $"A body has at most {_settings.Limits.MaxBodyBytes} bytes; longer messages come in segments.");
        var (peer, refusal) = await AuthenticateAsync(request, now, cancellation).ConfigureAwait(false);
        if (peer is null)
            return refusal!;
        if (_settings.Tolerance.NeedsRequestId && string.IsNullOrEmpty(request.RequestId))
            return new OscpResponse(400, "X-Request-ID is missing.");
        return await OnceAsync(peer, request, entry, now, cancellation).ConfigureAwait(false);
    }

    private async Task<(OscpPeer? Peer, OscpResponse? Refusal)> AuthenticateAsync(OscpRequest request, DateTimeOffset now, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_wrongTokens.IsOver(request.RemoteAddress, now))
                return (null, new OscpResponse(429, "Too many wrong tokens from this address."));
        }

        if (OscpToken.Parse(request.Authorization, _settings.Tolerance.TakesBearer) is { } token)
        {
            var hash = OscpToken.Hash(token);
            var peers = await _peers.ListAsync(cancellation).ConfigureAwait(false);
            if (peers.FirstOrDefault(peer => peer.IncomingTokenHash == hash || peer.NextTokenHash == hash) is { } peer)
                return (peer, null);
        }

        lock (_gate)
            _wrongTokens.Count(request.RemoteAddress, now);
        return (null, new OscpResponse(401, "The token is missing or wrong."));
    }

    /// <summary>Does a request once, however often it comes.</summary>
    private async Task<OscpResponse> OnceAsync(OscpPeer peer, OscpRequest request, MessageEntry entry, DateTimeOffset now, CancellationToken cancellation)
    {
        var traffic = TrafficOf(peer.Id);
        var id = request.RequestId ?? "";
        lock (traffic.Gate)
        {
            switch (traffic.Seen.Find(request))
            {
                case SeenRequests.Seen.Same:
                    return OscpResponse.NoContent;
                case SeenRequests.Seen.Other:
                    return new OscpResponse(409, "Another request had this X-Request-ID.");
            }

            if (id.Length > 0 && !traffic.AtWork.Add(id))
                return new OscpResponse(409, "A request of this X-Request-ID is being worked on.");
        }

        try
        {
            var response = await TakeAsync(peer, request, entry, now, cancellation).ConfigureAwait(false);
            lock (traffic.Gate)
            {
                if (response.IsSuccess)
                    traffic.Seen.Remember(request);
            }

            return response;
        }
        finally
        {
            lock (traffic.Gate)
                traffic.AtWork.Remove(id);
        }
    }

    private async Task<OscpResponse> TakeAsync(OscpPeer peer, OscpRequest request, MessageEntry entry, DateTimeOffset now, CancellationToken cancellation)
    {
        if (entry.Type == typeof(Register) && request.Method == OscpMethod.Delete)
            return await UnregisteredAsync(peer, cancellation).ConfigureAwait(false);
        if (!BodyReader.TryRead(entry, request.Body.Span, _settings.Tolerance, out var message, out var error))
            return new OscpResponse(400, error.Path.Length > 0 ? $"{error.Path}: {error.Message}" : error.Message);
        var (requestId, correlationId) = (request.RequestId ?? "", request.CorrelationId);
        if (request.SegmentIndex is not null || request.SegmentCount is not null)
        {
            var traffic = TrafficOf(peer.Id);
            SegmentAssembly.Whole? whole;
            lock (traffic.Gate)
            {
                if (!traffic.Segments.TryTake(request, message, now, out whole, out var refused))
                    return ToResponse(refused);
            }

            if (whole is null)
                return OscpResponse.NoContent;
            (message, requestId, correlationId) = (whole.Message, whole.RequestId, whole.CorrelationId);
        }

        if (_settings.Tolerance.NeedsCorrelationId && string.IsNullOrEmpty(correlationId) && message is HandshakeAcknowledge or GroupCapacityComplianceError)
            return new OscpResponse(400, "X-Correlation-ID is missing.");
        return message switch
        {
            Register register => await RegisteredAsync(peer, register, request.Method, now, cancellation).ConfigureAwait(false),
            _ when peer.Registration is RegistrationState.Invited => new OscpResponse(403, "Register first."),
            Handshake handshake => await HandshakeAsync(peer, handshake, requestId, now, cancellation).ConfigureAwait(false),
            HandshakeAcknowledge acknowledge => await AcknowledgedAsync(peer, acknowledge, correlationId, now, cancellation).ConfigureAwait(false),
            Heartbeat heartbeat => await HeartbeatAsync(peer, heartbeat, now, cancellation).ConfigureAwait(false),
            _ => ToResponse(await DispatchAsync(peer, message, requestId, correlationId, now, cancellation).ConfigureAwait(false)),
        };
    }

    private async ValueTask<OscpAnswer> DispatchAsync(OscpPeer peer, object message, string requestId, string? correlationId, DateTimeOffset now, CancellationToken cancellation)
    {
        OscpCall<T> Call<T>(T typed) => new(peer, typed, requestId, correlationId, now);
        var wrong = message switch
        {
            UpdateGroupCapacityForecast forecast => ForecastRules.Check(forecast.ForecastedBlocks, now),
            AdjustGroupCapacityForecast adjust => ForecastRules.Check(adjust.ForecastedBlocks, now),
            _ => null,
        };
        if (wrong is not null)
            return OscpAnswer.Invalid(wrong);
        return message switch
        {
            UpdateGroupCapacityForecast forecast when _party.FlexibilityProvider is { } flexibility => await flexibility.ForecastAsync(Call(forecast), cancellation).ConfigureAwait(false),
            UpdateGroupCapacityForecast forecast when _party.CapacityOptimizer is { } optimizer => await optimizer.ForecastAsync(Call(forecast), cancellation).ConfigureAwait(false),
            AdjustGroupCapacityForecast adjust when _party.CapacityProvider is { } provider => await provider.AdjustAsync(Call(adjust), cancellation).ConfigureAwait(false),
            AdjustGroupCapacityForecast adjust when _party.FlexibilityProvider is { } flexibility => await flexibility.AdjustAsync(Call(adjust), cancellation).ConfigureAwait(false),
            GroupCapacityComplianceError error when _party.CapacityProvider is { } provider => await provider.ComplianceErrorAsync(Call(error), cancellation).ConfigureAwait(false),
            UpdateGroupMeasurements group when _party.CapacityProvider is { } provider => await provider.GroupMeasurementsAsync(Call(group), cancellation).ConfigureAwait(false),
            UpdateAssetMeasurements asset when _party.CapacityOptimizer is { } optimizer => await optimizer.AssetMeasurementsAsync(Call(asset), cancellation).ConfigureAwait(false),
            _ => OscpAnswer.NotHere,
        };
    }

    private static OscpResponse ToResponse(OscpAnswer answer) => answer.Status == 204 ? OscpResponse.NoContent : new OscpResponse(answer.Status, answer.Message);
}
