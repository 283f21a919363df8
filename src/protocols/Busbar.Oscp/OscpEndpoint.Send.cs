using Busbar.Wire;

namespace Busbar.Oscp;

public sealed partial class OscpEndpoint
{
    /// <summary>Sends a message to a registered peer, in segments where it is long. Nothing is queued for a peer that is not there.</summary>
    /// <param name="peerId">To whom.</param>
    /// <param name="message">What.</param>
    /// <param name="correlationId">The id of the request that it answers.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<OscpOutcome> SendAsync<T>(string peerId, T message, string? correlationId, CancellationToken cancellation)
        where T : class, IWireRecord<T>
    {
        var peer = (await _peers.ListAsync(cancellation).ConfigureAwait(false)).FirstOrDefault(known => known.Id == peerId);
        if (peer is not { BaseUrl: { } url, OutgoingToken: { } token, Registration: RegistrationState.Registered })
            return new OscpOutcome(OscpOutcomeKind.NotRegistered, "");
        var parts = MessageSegments.Cut(message, _settings.Limits.ItemsPerSegment);
        OscpOutcome? first = null;
        for (var index = 0; index < parts.Count; index++)
        {
            var request = Request(OscpMethod.Post, parts[index], token, _ids.NewRequestId(), first?.RequestId ?? correlationId);
            if (parts.Count > 1)
                request = request with { SegmentIndex = index + 1, SegmentCount = parts.Count };
            var outcome = await ExchangeAsync(url, request, cancellation).ConfigureAwait(false);
            first ??= outcome;
            if (!outcome.IsAccepted)
                return outcome;
        }

        return first!;
    }

    private Task<OscpOutcome> PostAsync<T>(string url, string token, OscpMethod method, T? message, string? correlationId, CancellationToken cancellation, string? requestId = null)
        where T : class, IWireRecord<T> =>
        ExchangeAsync(url, Request(method, message, token, requestId ?? _ids.NewRequestId(), correlationId), cancellation);

    private async Task<OscpOutcome> ExchangeAsync(string url, OscpRequest request, CancellationToken cancellation)
    {
        try
        {
            var response = await _transport.SendAsync(new Uri(url), request, cancellation).ConfigureAwait(false);
            return response.IsSuccess
                ? new OscpOutcome(OscpOutcomeKind.Accepted, request.RequestId!, response.Status)
                : new OscpOutcome(OscpOutcomeKind.Refused, request.RequestId!, response.Status, response.Message ?? $"The peer answered {response.Status}.");
        }
        catch (OscpUnreachableException unreachable)
        {
            return new OscpOutcome(OscpOutcomeKind.Unreachable, request.RequestId!, null, unreachable.Message);
        }
    }

    private static OscpRequest Request<T>(OscpMethod method, T? message, string token, string requestId, string? correlationId)
        where T : class, IWireRecord<T> => new(method, OscpPaths.Of<T>(), message is null ? default : WireJson.ToUtf8(message))
        {
            Authorization = OscpToken.Header(token),
            RequestId = requestId,
            CorrelationId = string.IsNullOrEmpty(correlationId) ? null : correlationId,
        };
}
