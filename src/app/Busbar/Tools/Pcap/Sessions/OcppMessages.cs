using System.Text;
using System.Text.Json;

namespace Busbar.Tools.Pcap.Sessions;

/// <summary>The messages of one OCPP connection; an answer gets the name of its call.</summary>
internal sealed class OcppMessages
{
    private const int Call = 2;
    private const int CallResult = 3;
    private const int CallError = 4;
    private const int CallResultError = 5;
    private const int Send = 6;

    private readonly List<Message> _messages = [];
    private readonly Dictionary<(Way, string), string> _open = [];
    private int _answers;
    private int _errors;
    private int _stray;

    public IReadOnlyList<Message> All => _messages;

    public void Add(DateTimeOffset at, Way way, ReadOnlySpan<byte> utf8)
    {
        string text = Encoding.UTF8.GetString(utf8);
        try
        {
            using var document = JsonDocument.Parse(text);
            if (Read(document.RootElement, way) is var (kind, name, result))
            {
                _messages.Add(new Message(at, way, kind, name, utf8.Length, result, text, null));
                return;
            }
        }
        catch (JsonException)
        {
            // Told below with everything else that is no message.
        }

        _messages.Add(new Message(at, way, "", "", utf8.Length, null, text, "it is no message of OCPP"));
    }

    /// <summary>How the connection went.</summary>
    public Verdict Judge(bool isClosed)
    {
        int broken = _messages.FindIndex(message => message.Fault is not null);
        if (broken >= 0)
            return Verdict.Wrong($"message {broken + 1}: {_messages[broken].Fault}");
        if (_stray > 0)
            return Verdict.Wrong($"{_stray} answers belong to no call");
        if (_errors > 0)
            return Verdict.Wrong($"{_errors} calls were answered with an error, {_answers} with a result");
        string counted = $"{_messages.Count} messages, {_answers} calls answered";
        return _open.Count > 0 ? Verdict.Open($"{counted}, {_open.Count} not answered") : isClosed ? Verdict.Complete($"complete: {counted}") : Verdict.Open(counted);
    }

    private (string Kind, string Name, string? Result)? Read(JsonElement message, Way way)
    {
        if (message.ValueKind != JsonValueKind.Array || message.GetArrayLength() < 3
            || message[0].ValueKind != JsonValueKind.Number || !message[0].TryGetInt32(out int type) || message[1].ValueKind != JsonValueKind.String)
        {
            return null;
        }

        string id = message[1].GetString()!;
        switch (type)
        {
            case Call or Send when message[2].ValueKind == JsonValueKind.String:
                string action = message[2].GetString()!;
                if (type == Call)
                    _open[(way, id)] = action;
                return (type == Call ? "CALL" : "SEND", action, null);
            case CallResult:
                _answers++;
                return ("CALLRESULT", Close(way, id), StatusOf(message[2]));
            case CallError when message[2].ValueKind == JsonValueKind.String:
                _errors++;
                return ("CALLERROR", Close(way, id), message[2].GetString());
            case CallResultError when message[2].ValueKind == JsonValueKind.String:
                _errors++;
                return ("CALLRESULTERROR", "", message[2].GetString());
            default:
                return null;
        }
    }

    /// <summary>An answer goes the other way than its call.</summary>
    private string Close(Way way, string id)
    {
        Way of = way == Way.ToListener ? Way.ToInitiator : Way.ToListener;
        if (_open.Remove((of, id), out string? action))
            return action;
        _stray++;
        return "";
    }

    private static string? StatusOf(JsonElement payload) =>
        payload.ValueKind == JsonValueKind.Object && payload.TryGetProperty("status", out JsonElement status) && status.ValueKind == JsonValueKind.String ? status.GetString() : null;
}
