using System.Globalization;
using System.Text;
using System.Text.Json;
using Busbar.Lab.Scenarios;
using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Frames;

namespace Busbar.Lab.Faults;

/// <summary>
/// What one station sent and what was answered: every request gets exactly one answer, and what was acknowledged is known, so that
/// it can be looked for in the ledger.
/// </summary>
internal sealed class WireAudit(string station, OcppVersion version) : RpcObserver
{
    private readonly Dictionary<string, Exchange> exchanges = [];
    private readonly HashSet<int> open = [];
    private int links;

    /// <summary>The transaction messages that the operator acknowledged: the transaction and what tells the message from its others.</summary>
    public HashSet<(string Transaction, string Message)> Acknowledged { get; } = [];

    /// <summary>How many requests were sent.</summary>
    public int Requests => exchanges.Count;

    /// <summary>A link was opened.</summary>
    /// <returns>Its number.</returns>
    public int Opened()
    {
        open.Add(++links);
        return links;
    }

    /// <summary>A link has ended: what was not answered on it never will be.</summary>
    public void Closed(int link) => open.Remove(link);

    /// <summary>Whether a frame asks for an answer.</summary>
    public bool IsRequest(ReadOnlySpan<byte> frame) => FrameReader.Read(frame, version).Type is MessageType.Call;

    /// <summary>A frame goes out on a link.</summary>
    public void Sent(int link, ReadOnlySpan<byte> text)
    {
        var frame = FrameReader.Read(text, version);
        if (frame.Type is not MessageType.Call)
            return;
        if (!exchanges.TryGetValue(frame.MessageId!, out var exchange))
            exchanges.Add(frame.MessageId!, exchange = new Exchange(link, Encoding.UTF8.GetString(frame.Name), TransactionOf(frame)));
        exchange.Sent++;
    }

    /// <inheritdoc/>
    public override void Received(ReadOnlySpan<byte> text)
    {
        var frame = FrameReader.Read(text, version);
        if (frame.Type is not (MessageType.CallResult or MessageType.CallError) || frame.MessageId is null)
            return;
        ScenarioFailedException.Unless(exchanges.TryGetValue(frame.MessageId, out var exchange), $"{station} got an answer to {frame.MessageId}, which it never asked");
        exchange!.Answered++;
        ScenarioFailedException.Unless(
            exchange.Answered <= exchange.Sent, $"{station} got {exchange.Answered} answers to {exchange.Action} {frame.MessageId}, sent {exchange.Sent} times");
        if (frame.Type is MessageType.CallResult)
            Acknowledge(exchange, frame);
    }

    /// <summary>A request on a link that still stands without an answer, in words; null when there is none.</summary>
    public string? FindUnanswered()
    {
        var unanswered = exchanges.FirstOrDefault(e => open.Contains(e.Value.Link) && e.Value.Answered != e.Value.Sent);
        return unanswered.Key is null
            ? null
            : $"{station} sent {unanswered.Value.Action} {unanswered.Key} {unanswered.Value.Sent} times and got {unanswered.Value.Answered} answers";
    }

    private void Acknowledge(Exchange exchange, in OcppFrame answer)
    {
        if (exchange.Action is "StartTransaction")
            Acknowledged.Add((Number(answer.Payload, "transactionId"), "start"));
        else if (exchange.Transaction is { } known)
            Acknowledged.Add(known);
    }

    private static (string Transaction, string Message)? TransactionOf(in OcppFrame frame)
    {
        if (frame.Name.SequenceEqual("StopTransaction"u8))
            return (Number(frame.Payload, "transactionId"), "stop");
        if (!frame.Name.SequenceEqual("TransactionEvent"u8))
            return null;
        using var payload = JsonDocument.Parse(frame.Payload.ToArray());
        var root = payload.RootElement;
        return (root.GetProperty("transactionInfo").GetProperty("transactionId").GetString()!, root.GetProperty("seqNo").GetInt32().ToString(CultureInfo.InvariantCulture));
    }

    private static string Number(ReadOnlySpan<byte> payload, string property)
    {
        using var document = JsonDocument.Parse(payload.ToArray());
        return document.RootElement.GetProperty(property).GetInt64().ToString(CultureInfo.InvariantCulture);
    }

    private sealed record Exchange(int Link, string Action, (string Transaction, string Message)? Transaction)
    {
        public int Sent { get; set; }

        public int Answered { get; set; }
    }
}
