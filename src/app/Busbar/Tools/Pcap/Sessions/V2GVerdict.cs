namespace Busbar.Tools.Pcap.Sessions;

/// <summary>Judges a session of car and station: every message read, every request answered by its response, no failure, a regular end.</summary>
internal static class V2GVerdict
{
    private const string Request = "Req";
    private const string Response = "Res";

    public static Verdict Of(IReadOnlyList<Message> messages, string? trouble)
    {
        for (int at = 0; at < messages.Count; at++)
        {
            if (messages[at].Fault is { } fault)
                return Verdict.Wrong($"message {at + 1} cannot be read: {fault}");
            if (messages[at].Result is { } result && result.StartsWith("FAILED", StringComparison.OrdinalIgnoreCase))
                return Verdict.Wrong($"message {at + 1}, {messages[at].Name}, says {result}");
        }

        if (Unanswered(messages) is { } order)
            return Verdict.Wrong(order);
        if (trouble is not null)
            return Verdict.Wrong(trouble);
        bool isComplete = messages.Count > 0 && messages[^1].Name == "SessionStop" + Response;
        return isComplete ? Verdict.Complete($"complete: {messages.Count} messages") : Verdict.Open($"no SessionStopRes: {messages.Count} messages");
    }

    /// <summary>Streams beside the charge loop of ISO 15118-20 have an order of their own, so that each payload type is followed alone.</summary>
    private static string? Unanswered(IReadOnlyList<Message> messages)
    {
        var waiting = new Dictionary<bool, string>();
        for (int at = 0; at < messages.Count; at++)
        {
            Message message = messages[at];
            bool isBeside = message.Kind.StartsWith("0x81", StringComparison.Ordinal);
            string? expected = waiting.GetValueOrDefault(isBeside);
            if (message.Name.EndsWith(Request, StringComparison.Ordinal))
            {
                if (expected is not null)
                    return $"message {at + 1} is {message.Name} where {expected} is to come";
                waiting[isBeside] = message.Name[..^Request.Length] + Response;
            }
            else if (message.Name != expected)
            {
                return $"message {at + 1} is {message.Name} where {expected ?? "a request"} is to come";
            }
            else
            {
                waiting.Remove(isBeside);
            }
        }

        return null;
    }
}
