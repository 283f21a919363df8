using Busbar.Ocpp.Frames;
using Busbar.Wire;

namespace Busbar.Ocpp.Calls;

/// <summary>What happens with one action's messages.</summary>
internal abstract class MessageRoute(string action, MessageType type)
{
    public string Action { get; } = action;

    public MessageType Type { get; } = type;

    /// <summary>Reads the payload, which lives only as long as this call, and sees that an answer is sent.</summary>
    public abstract void Handle(RpcPeer peer, string messageId, ReadOnlySpan<byte> payload);
}

/// <summary>An action with an answer.</summary>
internal sealed class CallRoute<TRequest, TResponse>(Func<TRequest, IncomingCall, ValueTask<CallAnswer<TResponse>>> handler)
    : MessageRoute(MessageOf<TRequest>.Action, MessageType.Call)
    where TRequest : class, IWireRecord<TRequest>
    where TResponse : class, IWireRecord<TResponse>
{
    public override void Handle(RpcPeer peer, string messageId, ReadOnlySpan<byte> payload)
    {
        // hot path: ocpp-call
        if (!Payloads.TryRead<TRequest>(payload, peer, out var request, out var error))
        {
            peer.RefusePayload(Action, messageId, error);
            return;
        }

        ValueTask<CallAnswer<TResponse>> answer;
        try
        {
            answer = handler(request, new IncomingCall(peer, messageId, Action));
        }
        catch (Exception failure)
        {
            peer.AnswerFailure(Action, messageId, failure);
            return;
        }

        if (answer.IsCompletedSuccessfully)
        {
            peer.Answer(messageId, answer.Result);
        }
        else
        {
            peer.AnswerLater(Action, messageId, answer);
        }
    }
}

/// <summary>An action without an answer (OCPP 2.1 part 4 4.2.4).</summary>
internal sealed class SendRoute<TMessage>(Action<TMessage, IncomingCall> handler)
    : MessageRoute(MessageOf<TMessage>.Action, MessageType.Send)
    where TMessage : class, IWireRecord<TMessage>
{
    public override void Handle(RpcPeer peer, string messageId, ReadOnlySpan<byte> payload)
    {
        if (!Payloads.TryRead<TMessage>(payload, peer, out var message, out var error))
        {
            peer.Observer?.BadPayload(Action, messageId, error);
            return;
        }

        try
        {
            handler(message, new IncomingCall(peer, messageId, Action));
        }
        catch (Exception failure)
        {
            peer.Observer?.HandlerFailed(Action, failure);
        }
    }
}

/// <summary>An action that is known and not supported.</summary>
internal sealed class RefusedRoute(string action) : MessageRoute(action, MessageType.Call)
{
    public override void Handle(RpcPeer peer, string messageId, ReadOnlySpan<byte> payload) =>
        peer.RefusePayload(Action, messageId, new RpcError(RpcErrorCode.NotSupported, $"{Action} is not supported here."));
}
