using System.Text.Json;
using Busbar.Tests.CommandLine;

namespace Busbar.Tests.Tools.Pcap;

/// <summary>Runs <c>busbar pcap</c> over octets.</summary>
internal static class PcapRun
{
    public static async Task<Run> Of(byte[] capture, params string[] options)
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, capture);
            return await Run.Of(["pcap", file, .. options]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The report for programs.</summary>
    public static async Task<JsonElement> JsonOf(byte[] capture, params string[] options)
    {
        Run run = await Of(capture, ["--json", .. options]);
        using var document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }

    /// <summary>The one session of the report.</summary>
    public static JsonElement Session(this JsonElement report) => Assert.Single(report.GetProperty("sessions").EnumerateArray());

    /// <summary>The names of a session's messages.</summary>
    public static string Names(this JsonElement session) => string.Join(' ', session.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("name").GetString()));

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
