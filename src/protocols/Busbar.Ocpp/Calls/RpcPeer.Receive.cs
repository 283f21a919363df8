using System.Text;
using Busbar.Ocpp.Frames;
using Busbar.Ocpp.Links;

namespace Busbar.Ocpp.Calls;

// Frames of the peer.
public sealed partial class RpcPeer
{
    private int _badFramesInARow;

    /// <summary>Takes one frame. The link calls this one frame at a time; the bytes are not used afterwards.</summary>
    public void Receive(ReadOnlySpan<byte> text)
    {
        // hot path: ocpp-call
        if (_isClosed)
        {
            return;
        }

        Observer?.Received(text);
        var frame = FrameReader.Read(text, Version);
        if (frame.Fault != FrameFault.None)
        {
            ReceiveBad(frame);
            return;
        }

        _badFramesInARow = 0;
        switch (frame.Type)
        {
            case MessageType.Call:
                ReceiveCall(frame);
                break;
            case MessageType.CallResult:
                ReceiveResult(frame);
                break;
            case MessageType.CallError:
                ReceiveError(frame);
                break;
            case MessageType.CallResultError:
                Observer?.AnswerRefused(frame.MessageId!, ReadError(frame));
                break;
            case MessageType.Send:
                ReceiveSend(frame);
                break;
        }
    }

    private void ReceiveSend(in OcppFrame frame)
    {
        var route = _routes.Find(frame.Name);
        if (route is not { Type: MessageType.Send })
        {
            // A SEND is never answered (OCPP 2.1 part 4 4.2.4).
            Observer?.BadPayload(Encoding.UTF8.GetString(frame.Name), frame.MessageId!, UnknownAction);
            return;
        }

        route.Handle(this, frame.MessageId!, frame.Payload);
    }

    private void ReceiveResult(in OcppFrame frame)
    {
        if (Waiting(frame.MessageId!) is not { } call)
        {
            Observer?.UnexpectedAnswer(frame.MessageId!);
            return;
        }

        var error = call.ReadAnswer(frame.Payload, this);
        if (!Finish(call))
        {
            return;
        }

        if (error is not null)
        {
            RefuseAnswer(call, error);
        }

        call.Complete();
    }

    private void ReceiveError(in OcppFrame frame)
    {
        if (Waiting(frame.MessageId!) is not { } call || !Finish(call))
        {
            Observer?.UnexpectedAnswer(frame.MessageId!);
            return;
        }

        call.Fail(CallOutcome.Refused, ReadError(frame));
    }

    // Only 2.1 has a way to tell the peer that its answer was wrong (OCPP 2.1 part 4 4.2.3).
    private void RefuseAnswer(OutgoingCall call, RpcError error)
    {
        Observer?.BadPayload(call.Action, call.MessageId, error);
        if (Version >= OcppVersion.V21)
        {
            TransmitError(MessageType.CallResultError, call.MessageId, error);
        }
    }

    private static RpcError ReadError(in OcppFrame frame)
    {
        var code = RpcErrorCodes.Read(JsonText.TryUnescape(frame.Name, out var name) ? name : null);
        var description = JsonText.TryUnescape(frame.Description, out var text) ? text : "";
        var details = frame.Payload.IsEmpty || frame.Payload.SequenceEqual("{}"u8) ? null : Encoding.UTF8.GetString(frame.Payload);
        return new RpcError(code, description, Details: details);
    }
}
