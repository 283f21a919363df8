using Busbar.Ocpp;
using Busbar.Ocpp.Frames;
using System.Text;

namespace Busbar.Operator.StationLog;

/// <summary>Says what a frame is at a glance; answers are named by the call they answer.</summary>
internal sealed class FrameNames(OcppVersion version)
{
    // Each direction has one call in flight; a few more cover stations that do not wait.
    private const int MostOpenCalls = 32;
    private readonly Dictionary<string, string> _actions = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    public (string Kind, string? Action, string? MessageId, string? Error) Of(ReadOnlySpan<byte> text)
    {
        var frame = FrameReader.Read(text, version);
        var name = frame.Name.IsEmpty ? null : Encoding.UTF8.GetString(frame.Name);
        var error = frame.Fault is FrameFault.None ? null : frame.Fault.ToString();
        return frame.Type switch
        {
            MessageType.Call => ("CALL", Open(frame.MessageId, name), frame.MessageId, error),
            MessageType.Send => ("SEND", name, frame.MessageId, error),
            MessageType.CallResult => ("CALLRESULT", Close(frame.MessageId), frame.MessageId, error),
            MessageType.CallError => ("CALLERROR", Close(frame.MessageId), frame.MessageId, error ?? name),
            MessageType.CallResultError => ("CALLRESULTERROR", Close(frame.MessageId), frame.MessageId, error ?? name),
            _ => ("UNKNOWN", null, frame.MessageId, error),
        };
    }

    private string? Open(string? messageId, string? action)
    {
        if (messageId is null || action is null)
            return action;
        lock (_gate)
        {
            if (_actions.Count >= MostOpenCalls)
                _actions.Clear();
            _actions[messageId] = action;
        }

        return action;
    }

    private string? Close(string? messageId)
    {
        if (messageId is null)
            return null;
        lock (_gate)
            return _actions.Remove(messageId, out var action) ? action : null;
    }
}
