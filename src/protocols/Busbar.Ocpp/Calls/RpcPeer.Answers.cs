using System.Text;
using Busbar.Ocpp.Frames;
using Busbar.Wire;

namespace Busbar.Ocpp.Calls;

// Requests of the peer and our answers.
public sealed partial class RpcPeer
{
    private static readonly RpcError UnknownAction = new(RpcErrorCode.NotImplemented, "The action is not known.");

    // Made with the first request that is not answered at once; the tasks are here so that somebody owns them.
    private Dictionary<string, Task>? _answering;

    /// <summary>Completes when every request that is being handled now is answered, for an orderly shutdown.</summary>
    public Task WhenAnsweredAsync()
    {
        lock (_gate)
        {
            return _answering is { Count: > 0 } ? Task.WhenAll(_answering.Values) : Task.CompletedTask;
        }
    }

    private void ReceiveCall(in OcppFrame frame)
    {
        // hot path: ocpp-call
        var id = frame.MessageId!;
        if (FindTrouble(id) is { } trouble)
        {
            TransmitError(MessageType.CallError, id, trouble);
            return;
        }

        if (_routes.Find(frame.Name) is not { Type: MessageType.Call } route)
        {
            var action = JsonText.TryUnescape(frame.Name, out var text) ? text : "?";
            var error = JsonShape.IsOneValue(frame.Payload) ? UnknownAction : Describe(FrameFault.CutOff);
            RefusePayload(action, id, error);
            return;
        }

        if (Guard is { } guard && guard(new IncomingCall(this, id, route.Action)) is { } refusal)
        {
            TransmitError(MessageType.CallError, id, refusal);
            return;
        }

        route.Handle(this, id, frame.Payload);
    }

    // The same id while it is handled is an error of its own (OCPP 2.1 part 4 4.2.3).
    private RpcError? FindTrouble(string id)
    {
        if (_answering is null)
        {
            return null;
        }

        lock (_gate)
        {
            if (_answering.ContainsKey(id))
            {
                return new RpcError(RpcErrorCode.RpcFrameworkError, "A message with this id is being handled already.");
            }

            return _answering.Count < Limits.MaxIncomingCalls
                ? null
                : new RpcError(RpcErrorCode.GenericError, "Too many requests wait for an answer.");
        }
    }

    internal void RefusePayload(string action, string messageId, RpcError error)
    {
        Observer?.BadPayload(action, messageId, error);
        TransmitError(MessageType.CallError, messageId, error);
    }

    internal void AnswerFailure(string action, string messageId, Exception failure)
    {
        Observer?.HandlerFailed(action, failure);
        TransmitError(MessageType.CallError, messageId, new RpcError(RpcErrorCode.InternalError, "The request could not be processed."));
    }

    internal void Answer<TResponse>(string messageId, CallAnswer<TResponse> answer)
        where TResponse : class, IWireRecord<TResponse>
    {
        // hot path: ocpp-call
        if (answer.Response is not { } response)
        {
            TransmitError(MessageType.CallError, messageId, answer.Error ?? new RpcError(RpcErrorCode.InternalError));
            return;
        }

        using var frame = FrameBuffer.Rent();
        FrameWriter.BeginResult(frame.Writer, messageId);
        WireJson.Write(frame.Writer, response);
        FrameWriter.End(frame.Writer);
        Transmit(frame);
    }

    internal void AnswerLater<TResponse>(string action, string messageId, ValueTask<CallAnswer<TResponse>> answer)
        where TResponse : class, IWireRecord<TResponse>
    {
        lock (_gate)
        {
            (_answering ??= new(StringComparer.Ordinal))[messageId] = Task.CompletedTask;
        }

        var task = FinishAnswerAsync(action, messageId, answer);
        lock (_gate)
        {
            if (!task.IsCompleted)
            {
                _answering[messageId] = task;
            }
        }
    }

    private async Task FinishAnswerAsync<TResponse>(string action, string messageId, ValueTask<CallAnswer<TResponse>> answer)
        where TResponse : class, IWireRecord<TResponse>
    {
        try
        {
            // Stays on the caller's context, so that a simulation on one scheduler stays on it.
            var result = await answer.ConfigureAwait(true);
            Forget(messageId);
            Answer(messageId, result);
        }
        catch (Exception failure)
        {
            Forget(messageId);
            AnswerFailure(action, messageId, failure);
        }
    }

    private void Forget(string messageId)
    {
        lock (_gate)
        {
            _answering?.Remove(messageId);
        }
    }

    private void TransmitError(MessageType type, string messageId, RpcError error)
    {
        using var frame = FrameBuffer.Rent();
        FrameWriter.WriteError(frame.Writer, type, messageId, error, Version);
        Transmit(frame);
    }
}
