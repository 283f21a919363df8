using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Transport;
using Busbar.TestKit;

namespace Busbar.Tests.Tools.Pcap;

/// <summary>Captures that tshark makes of our own sockets.</summary>
[Trait(Tier.Name, Tier.Full)]
public sealed class PcapTsharkTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_session_over_real_sockets_is_found_and_complete(bool isTls)
    {
        V2GPki pki = V2GPki.Create(PkiEdition.V2, new V2GPkiNames(), TimeProvider.System.GetUtcNow());
        using var listener = V2GListener.Start(
            new IPEndPoint(IPAddress.IPv6Loopback, 0), isTls ? new StationTls { Tls12 = new TlsIdentity(pki.Station.Certificate, pki.Station.SubCas) } : null);
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pcapng");
        try
        {
            using Process tshark = await StartAsync(file, listener.EndPoint.Port);
            using var end = new CancellationTokenSource();
            Task serving = listener.RunAsync(ServeAsync, end.Token);
            CarTls? tls = isTls ? new CarTls(new ChainPolicy([pki.V2GRoot.Certificate], CertificateUse.Station)) : null;
            await using (V2GChannel car = await V2GDialer.ConnectAsync(listener.EndPoint, tls, default))
            {
                foreach (byte[] request in SampleSession.Messages().Where((_, at) => at % 2 == 0))
                {
                    await car.SendAsync(V2GtpPayloadType.Exi, request.AsMemory(V2GtpHeader.Length), default);
                    Assert.NotNull(await car.ReceiveAsync(default));
                }
            }

            await end.CancelAsync();
            await serving;
            JsonElement session = await SeeAsync(file, isTls ? TlsKeyLog.Read() : "");
            await StopAsync(tshark);
            Assert.Equal("complete", session.Text("verdict"));
            Assert.Equal(isTls, session.TryGetProperty("protection", out _));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task ServeAsync(IV2GChannel channel, CancellationToken cancellation)
    {
        foreach (byte[] response in SampleSession.Messages().Where((_, at) => at % 2 == 1))
        {
            if (await channel.ReceiveAsync(cancellation) is null)
                return;
            await channel.SendAsync(V2GtpPayloadType.Exi, response.AsMemory(V2GtpHeader.Length), cancellation);
        }
    }

    /// <summary>Starts to capture; skips where this process may not.</summary>
    private static async Task<Process> StartAsync(string file, int port)
    {
        var start = new ProcessStartInfo(Repository.Program("tshark"), $"-i lo -w {file} -f \"tcp port {port}\"") { RedirectStandardError = true, RedirectStandardOutput = true };
        Process tshark = Process.Start(start)!;
        string said = "";
        while (await tshark.StandardError.ReadLineAsync() is { } line)
        {
            said += line + "\n";
            if (line.Contains("Capturing on", StringComparison.Ordinal))
                break;
        }

        // The line comes a moment before the capture is open, which the file's header shows.
        while (!tshark.HasExited && !(File.Exists(file) && new FileInfo(file).Length > 0))
            await Task.Yield();
        if (tshark.HasExited)
            Assert.Skip("tshark may not capture here: " + said);
        return tshark;
    }

    /// <summary>Looks at the growing file until the session is whole, but not for ever.</summary>
    private static async Task<JsonElement> SeeAsync(string file, string keys)
    {
        string keyLog = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(keyLog, keys);
            var patience = Stopwatch.StartNew();
            while (true)
            {
                JsonElement report = await PcapRun.JsonOf(await ReadSharedAsync(file), "--keylog", keyLog);
                bool isWhole = report.GetProperty("sessions").EnumerateArray().Any(session => session.Text("verdict") == "complete");
                if (isWhole || patience.Elapsed > Patience)
                    return report.Session();
            }
        }
        finally
        {
            File.Delete(keyLog);
        }
    }

    private static async Task StopAsync(Process tshark)
    {
        using Process interrupt = Process.Start("kill", $"-INT {tshark.Id}")!;
        await interrupt.WaitForExitAsync();
        await tshark.WaitForExitAsync();
    }

    private static async Task<byte[]> ReadSharedAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        byte[] bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }
}
