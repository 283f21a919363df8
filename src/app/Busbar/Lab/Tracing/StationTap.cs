using System.Text;
using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Frames;

namespace Busbar.Lab.Tracing;

/// <summary>Writes a station's OCPP messages into a trace.</summary>
internal sealed class StationTap(MessageTrace trace, string station, string csms, OcppVersion version, TimeProvider clock) : RpcObserver
{
    // Each direction has one call in flight; what is never answered makes room for what is.
    private const int MostOpenCalls = 32;

    private readonly Dictionary<string, string> open = [];

    /// <inheritdoc/>
    public override void Received(ReadOnlySpan<byte> frame) => Note(frame, csms, station);

    /// <inheritdoc/>
    public override void Sent(ReadOnlySpan<byte> frame) => Note(frame, station, csms);

    private void Note(ReadOnlySpan<byte> text, string from, string to)
    {
        var frame = FrameReader.Read(text, version);
        var id = frame.MessageId ?? OcppFrame.UnreadableId;
        var (what, kind) = frame.Type switch
        {
            MessageType.Call => (Opened(id, Encoding.UTF8.GetString(frame.Name)), TracedKind.Request),
            MessageType.Send => (Encoding.UTF8.GetString(frame.Name), TracedKind.Request),
            MessageType.CallResult => (Closed(id), TracedKind.Answer),
            _ => ($"{Closed(id)} {Encoding.UTF8.GetString(frame.Name)}".Trim(), TracedKind.Error),
        };
        trace.Add(new TracedMessage(clock.GetUtcNow(), from, to, what, id, kind));
    }

    private string Opened(string id, string action)
    {
        if (open.Count >= MostOpenCalls)
            open.Clear();
        open[id] = action;
        return action;
    }

    private string Closed(string id) => open.Remove(id, out var action) ? action : "?";
}
