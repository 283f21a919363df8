using Busbar.Ocpp.Calls;
using Busbar.Wire;

namespace Busbar.Station.CentralSystem;

/// <summary>Calls over whatever connection there is, with outcomes in the station's words.</summary>
internal static class Calling
{
    internal static async Task<Reply<TResponse>> CallAsync<TRequest, TResponse>(
        RpcPeer? peer, TRequest request, CancellationToken cancellationToken)
        where TRequest : class, IWireRecord<TRequest>
        where TResponse : class, IWireRecord<TResponse>
    {
        if (peer is null)
            return Reply<TResponse>.None(CallFailure.NotConnected);
        var result = await peer.CallAsync<TRequest, TResponse>(request, null, cancellationToken);
        return result.TryGetResponse(out var response)
            ? Reply<TResponse>.Of(response)
            : Reply<TResponse>.None(Failure(result.Outcome));
    }

    internal static async Task<Reply<NoticeReply>> TellAsync<TRequest, TResponse>(
        RpcPeer? peer, TRequest request, CancellationToken cancellationToken, Func<TResponse, bool>? isAccepted = null)
        where TRequest : class, IWireRecord<TRequest>
        where TResponse : class, IWireRecord<TResponse>
    {
        var reply = await CallAsync<TRequest, TResponse>(peer, request, cancellationToken);
        return reply.Value is { } answer
            ? Reply<NoticeReply>.Of(new NoticeReply(isAccepted?.Invoke(answer) ?? true))
            : Reply<NoticeReply>.None(reply.Failure!.Value);
    }

    private static CallFailure Failure(CallOutcome outcome) => outcome switch
    {
        CallOutcome.TimedOut => CallFailure.TimedOut,
        CallOutcome.Refused or CallOutcome.InvalidAnswer => CallFailure.Refused,
        _ => CallFailure.NotConnected,
    };
}
