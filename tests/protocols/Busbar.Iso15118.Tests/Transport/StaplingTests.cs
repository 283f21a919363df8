using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Pki.Ocsp;
using Busbar.Iso15118.Transport;
using Busbar.TestKit;

namespace Busbar.Iso15118.Tests.Transport;

/// <summary>A station staples what a responder says, as OpenSSL sees it.</summary>
[Trait(Tier.Name, Tier.Full)]
public sealed class StaplingTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_station_staples_the_state_of_its_certificate()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only .NET on Linux staples");
        var openssl = Repository.Program("openssl");
        using var end = new CancellationTokenSource();
        using var http = new TcpListener(IPAddress.Loopback, 0);
        http.Start();
        var now = TimeProvider.System.GetUtcNow();
        var pki = V2GPki.Create(PkiEdition.V2, new V2GPkiNames { Responder = new Uri($"http://127.0.0.1:{((IPEndPoint)http.LocalEndpoint).Port}/") }, now);
        using var key = pki.CpoSubCa2.Own.OpenKey();
        var answering = AnswerAsync(http, new OcspResponder(pki.CpoSubCa2.Certificate, key, new AllGood()), end.Token);
        using var listener = V2GListener.Start(
            new IPEndPoint(IPAddress.Loopback, 0), new StationTls { Tls12 = new TlsIdentity(pki.Station.Certificate, pki.Station.SubCas, pki.V2GRoot.Certificate) });
        var serving = listener.RunAsync(async (channel, cancellation) => await channel.ReceiveAsync(cancellation), end.Token);

        // The first handshakes come before the answer is there: the station does not wait for it.
        var start = Stopwatch.GetTimestamp();
        string said;
        do
        {
            said = await AskAsync(openssl, listener.EndPoint.Port);
        }
        while (!said.Contains("OCSP Response Status: successful", StringComparison.Ordinal) && Stopwatch.GetElapsedTime(start) < Patience);

        Assert.Contains("OCSP Response Status: successful", said, StringComparison.Ordinal);
        Assert.Contains("Cert Status: good", said, StringComparison.Ordinal);
        await end.CancelAsync();
        await serving;
        await answering;
    }

    private static async Task<string> AskAsync(string openssl, int port)
    {
        using var process = Process.Start(new ProcessStartInfo(openssl, $"s_client -connect 127.0.0.1:{port} -status -tls1_2")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output + await errors;
    }

    /// <summary>A responder over HTTP: the request is in the path, in base64.</summary>
    private static async Task AnswerAsync(TcpListener http, OcspResponder responder, CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                using var client = await http.AcceptTcpClientAsync(cancellation);
                await using var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
                var first = await reader.ReadLineAsync(cancellation) ?? "";
                while (await reader.ReadLineAsync(cancellation) is { Length: > 0 })
                {
                }

                var request = Convert.FromBase64String(Uri.UnescapeDataString(first.Split(' ')[1].TrimStart('/')));
                var response = responder.Answer(request, TimeProvider.System.GetUtcNow());
                await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/ocsp-response\r\nContent-Length: {response.Length}\r\nConnection: close\r\n\r\n"), cancellation);
                await stream.WriteAsync(response, cancellation);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private sealed class AllGood : IRevocationSource
    {
        public RevocationState StateOf(CertificateHash certificate, DateTimeOffset now) => RevocationState.Good;
    }
}
