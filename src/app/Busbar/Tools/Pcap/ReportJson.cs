using System.Text.Json;
using Busbar.Tools.Pcap.Sessions;

namespace Busbar.Tools.Pcap;

/// <summary>Writes a report for other programs.</summary>
internal static class ReportJson
{
    public static void Write(Utf8JsonWriter writer, Report report)
    {
        writer.WriteStartObject();
        writer.WriteNumber("packets", report.Packets);
        writer.WriteStartArray("discovery");
        foreach (Discovery datagram in report.Discovery)
            Write(writer, datagram);
        writer.WriteEndArray();
        writer.WriteStartArray("sessions");
        foreach (Session session in report.Sessions)
            Write(writer, session);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Discovery datagram)
    {
        writer.WriteStartObject();
        writer.WriteString("at", datagram.At);
        writer.WriteString("kind", datagram.IsRequest ? "request" : "response");
        writer.WriteString("from", datagram.From.ToString());
        writer.WriteString("to", datagram.To.ToString());
        writer.WriteString("security", datagram.Security);
        WriteIf(writer, "listens_at", datagram.Offer?.ToString());
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Session session)
    {
        writer.WriteStartObject();
        writer.WriteString("protocol", session.Protocol);
        writer.WriteString("initiator", session.Ends.Initiator.ToString());
        writer.WriteString("listener", session.Ends.Listener.ToString());
        WriteIf(writer, "protection", session.Protection);
        writer.WriteString("verdict", session.Verdict.Kind switch { VerdictKind.Complete => "complete", VerdictKind.Open => "open", _ => "wrong" });
        writer.WriteString("reason", session.Verdict.Text);
        writer.WriteStartArray("messages");
        foreach (Message message in session.Messages)
            Write(writer, message);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Message message)
    {
        writer.WriteStartObject();
        writer.WriteString("at", message.At);
        writer.WriteString("way", message.Way == Way.ToListener ? ">" : "<");
        writer.WriteString("type", message.Kind);
        writer.WriteString("name", message.Name);
        writer.WriteNumber("bytes", message.Bytes);
        WriteIf(writer, "result", message.Result);
        WriteIf(writer, "text", message.Text);
        WriteIf(writer, "error", message.Fault);
        writer.WriteEndObject();
    }

    private static void WriteIf(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
            writer.WriteString(name, text);
    }
}
