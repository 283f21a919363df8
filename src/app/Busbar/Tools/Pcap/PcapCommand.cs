using System.CommandLine;
using Busbar.CommandLine;
using Busbar.Tools.Pcap.Capture;
using Busbar.Tools.Pcap.Sessions;
using Busbar.Tools.Pcap.Tls;

namespace Busbar.Tools.Pcap;

/// <summary><c>busbar pcap FILE</c>: the V2G and OCPP sessions of a capture, decoded, with a verdict each.</summary>
internal static class PcapCommand
{
    /// <summary>A key log has a line of some 200 characters a connection.</summary>
    private const int MaxKeyLogBytes = 64 * 1024 * 1024;

    /// <summary>The command with its options.</summary>
    public static Command Create(CommandConsole console)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A capture, pcap or pcapng." };
        var keyLog = new Option<FileInfo?>("--keylog") { Description = "A TLS key log (SSLKEYLOGFILE); a pcapng file may hold one itself." };
        var json = new Option<bool>("--json") { Description = "One JSON object with every message as XML or JSON, instead of tables." };
        var verb = new Verb(
            "pcap",
            "Shows the V2G and OCPP sessions in a capture: SDP, V2GTP, TLS with a key log, WebSocket; a table of messages and a verdict each.",
            "busbar pcap session.pcapng",
            "busbar pcap session.pcap --keylog keys.log --json") { file, keyLog, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            FileInfo capture = parsed.GetRequiredValue(file);
            Report report = await Task.Run(() => Read(capture, parsed.GetValue(keyLog)), cancellation);
            await console.WriteLineAsync(parsed.GetValue(json) ? report.ToJson() : report.ToTables(), cancellation);
            return report.Sessions.All(session => session.Verdict.Kind != VerdictKind.Wrong) ? ExitCode.Done
                : throw new InputException(report.FirstFault());
        });
        return verb;
    }

    private static Report Read(FileInfo file, FileInfo? keyLog)
    {
        try
        {
            var keys = new KeyLog();
            if (keyLog is not null)
                keys.Add(keyLog.Length <= MaxKeyLogBytes ? File.ReadAllText(keyLog.FullName) : throw new InputException($"{keyLog.Name} is larger than a key log"));
            using FileStream stream = file.OpenRead();
            using var buffered = new BufferedStream(stream, 256 * 1024);
            var sessions = new CaptureSessions(keys);
            int packets = 0;
            foreach (CapturedPacket packet in CaptureFile.Read(buffered, keys.Add))
            {
                packets++;
                sessions.Take(packet);
            }

            return new Report(packets, sessions.UnknownLinks, sessions.Discovery, sessions.End());
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"cannot read {file.Name}: {wrong.Message}");
        }
    }
}
