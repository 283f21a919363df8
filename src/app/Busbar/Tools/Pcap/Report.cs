using System.Globalization;
using System.Text;
using System.Text.Json;
using Busbar.Tools.Pcap.Sessions;
using Spectre.Console;

namespace Busbar.Tools.Pcap;

/// <summary>What a capture came to.</summary>
/// <param name="Packets">How many packets it has.</param>
/// <param name="UnknownLinks">How many of them are of a link that is not known.</param>
/// <param name="Discovery">How stations were found.</param>
/// <param name="Sessions">The sessions.</param>
internal sealed record Report(int Packets, int UnknownLinks, IReadOnlyList<Discovery> Discovery, IReadOnlyList<Session> Sessions)
{
    /// <summary>Wide enough for the longest names; a terminal wraps what is wider.</summary>
    private const int Width = 160;

    /// <summary>The first thing that is wrong, in one line.</summary>
    public string FirstFault()
    {
        Session wrong = Sessions.First(session => session.Verdict.Kind == VerdictKind.Wrong);
        return $"{wrong.Protocol} {wrong.Ends}: {wrong.Verdict.Text}";
    }

    /// <summary>As plain tables.</summary>
    public string ToTables()
    {
        var text = new StringBuilder();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new StringWriter(text, CultureInfo.InvariantCulture)),
        });
        console.Profile.Width = Width;
        console.WriteLine($"{Packets} packets, {Discovery.Count} discovery datagrams, {Sessions.Count} sessions");
        if (UnknownLinks > 0)
            console.WriteLine($"{UnknownLinks} packets are of a link that is not known");
        if (Discovery.Count > 0)
            console.Write(DiscoveryTable());
        foreach (Session session in Sessions)
        {
            console.WriteLine();
            console.WriteLine($"{session.Protocol}  {session.Ends}{(session.Protection is null ? "" : "  " + session.Protection)}");
            if (session.Messages.Count > 0)
                console.Write(MessageTable(session));
            console.WriteLine($"verdict: {session.Verdict.Text}");
        }

        return string.Join('\n', text.ToString().TrimEnd().Split('\n').Select(line => line.TrimEnd()));
    }

    /// <summary>As one JSON object.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, ToolJson.WriterOptions))
            ReportJson.Write(writer, this);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private Table DiscoveryTable()
    {
        Table table = Plain("time", "", "from", "to", "security", "listens at");
        foreach (Discovery datagram in Discovery)
            table.AddRow(Cells(Time(datagram.At), datagram.IsRequest ? "request" : "response", $"{datagram.From}", $"{datagram.To}", datagram.Security, $"{datagram.Offer}"));
        return table;
    }

    private static Table MessageTable(Session session)
    {
        Table table = Plain("#", "time", "", "type", "message", "bytes", "result");
        for (int at = 0; at < session.Messages.Count; at++)
        {
            Message message = session.Messages[at];
            table.AddRow(Cells(
                $"{at + 1}", Time(message.At), message.Way == Way.ToListener ? ">" : "<", message.Kind, message.Name, $"{message.Bytes}", message.Fault ?? message.Result ?? ""));
        }

        return table;
    }

    private static Table Plain(params string[] columns)
    {
        var table = new Table { Border = TableBorder.None };
        foreach (string column in columns)
            table.AddColumn(new TableColumn(Markup.Escape(column)).NoWrap());
        return table;
    }

    private static Markup[] Cells(params string[] texts) => [.. texts.Select(text => new Markup(Markup.Escape(text)))];

    private static string Time(DateTimeOffset at) => at.ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture);
}
