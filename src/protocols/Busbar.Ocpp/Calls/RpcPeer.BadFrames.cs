using Busbar.Ocpp.Frames;
using Busbar.Ocpp.Links;

namespace Busbar.Ocpp.Calls;

// Frames whose wrapper is wrong. Only what may be a request is answered: an error is never answered with an error.
public sealed partial class RpcPeer
{
    private void ReceiveBad(in OcppFrame frame)
    {
        Observer?.BadFrame(frame.Fault, frame.Type, frame.MessageId);
        if (++_badFramesInARow >= Limits.MaxBadFramesInARow)
        {
            Close(CloseReason.PolicyViolation, "Too many bad frames in a row.");
            return;
        }

        switch (frame.Type)
        {
            case MessageType.Call:
            case MessageType.Unknown when ShouldAnswerUnknown(frame.Fault):
                TransmitError(MessageType.CallError, frame.MessageId ?? OcppFrame.UnreadableId, Describe(frame.Fault));
                break;
            case MessageType.CallResult when frame.MessageId is { } id && Waiting(id) is { } call && Finish(call):
                var error = Describe(frame.Fault);
                RefuseAnswer(call, error);
                call.Fail(CallOutcome.InvalidAnswer, error);
                break;
            case MessageType.CallError when frame.MessageId is { } id && Waiting(id) is { } call && Finish(call):
                call.Fail(CallOutcome.Refused, new RpcError(RpcErrorCode.GenericError, "The peer refused without a readable code."));
                break;
        }
    }

    // 1.6 ignores a message type that it does not know (OCPP 1.6J 4.1.3); 2.x has an error code for it (OCPP 2.1 part 4 4.3).
    private bool ShouldAnswerUnknown(FrameFault fault) => fault != FrameFault.UnknownMessageType || Version > OcppVersion.V16;

    private static RpcError Describe(FrameFault fault) => fault switch
    {
        FrameFault.NotAnArray => new(RpcErrorCode.RpcFrameworkError, "The message is not a JSON array."),
        FrameFault.BadMessageType => new(RpcErrorCode.RpcFrameworkError, "The message type is not a whole number."),
        FrameFault.UnknownMessageType => new(RpcErrorCode.MessageTypeNotSupported, "The message type is not known."),
        FrameFault.UnreadableMessageId => new(RpcErrorCode.RpcFrameworkError, "The message id cannot be read."),
        FrameFault.MessageIdTooLong => new(RpcErrorCode.RpcFrameworkError, "The message id is longer than 36 characters."),
        FrameFault.UnreadableAction => new(RpcErrorCode.RpcFrameworkError, "The action cannot be read."),
        FrameFault.WrongElementCount => new(RpcErrorCode.RpcFrameworkError, "The message lacks an element that its type requires."),
        FrameFault.CutOff => new(RpcErrorCode.FormatViolation, "The message is not complete JSON."),
        _ => new(RpcErrorCode.RpcFrameworkError, "The message is not valid."),
    };
}
