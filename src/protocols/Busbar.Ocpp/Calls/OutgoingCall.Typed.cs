using System.Buffers;
using Busbar.Wire;

namespace Busbar.Ocpp.Calls;

/// <summary>A call whose request and response are records.</summary>
internal sealed class OutgoingCall<TRequest, TResponse>(string messageId, TRequest request, TimeSpan timeout)
    : OutgoingCall(messageId, MessageOf<TRequest>.Action, timeout)
    where TRequest : class, IWireRecord<TRequest>
    where TResponse : class, IWireRecord<TResponse>
{
    // Continuations run where the answer is received, so that a simulation on one scheduler stays on it.
    private readonly TaskCompletionSource<CallResult<TResponse>> _completion = new();
    private CallResult<TResponse> _result;

    public Task<CallResult<TResponse>> Task => _completion.Task;

    public void Abandon(CancellationToken cancellationToken)
    {
        IsAbandoned = true;
        _completion.TrySetCanceled(cancellationToken);
    }

    public override void WritePayload(IBufferWriter<byte> output) => WireJson.Write(output, request);

    public override RpcError? ReadAnswer(ReadOnlySpan<byte> payload, RpcPeer peer)
    {
        if (Payloads.TryRead<TResponse>(payload, peer, out var response, out var error))
        {
            _result = CallResult<TResponse>.Of(response);
            return null;
        }

        _result = CallResult<TResponse>.Failed(CallOutcome.InvalidAnswer, error);
        return error;
    }

    public override void Complete() => _completion.TrySetResult(_result);

    public override void Fail(CallOutcome outcome, RpcError? error) =>
        _completion.TrySetResult(CallResult<TResponse>.Failed(outcome, error));
}
