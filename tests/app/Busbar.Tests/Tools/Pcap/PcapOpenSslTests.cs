using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Transport;
using Busbar.TestKit;

namespace Busbar.Tests.Tools.Pcap;

/// <summary>Connections with OpenSSL as the station: its own key log, and a form of records that .NET does not make.</summary>
[Trait(Tier.Name, Tier.Full)]
public sealed partial class PcapOpenSslTests
{
    [Theory]
    [InlineData("-no_etm")]
    [InlineData("")]
    public async Task Records_with_the_code_inside_or_outside_are_opened(string option)
    {
        string openssl = Repository.Program("openssl");
        string folder = Directory.CreateTempSubdirectory("pcap").FullName;
        try
        {
            V2GPki pki = V2GPki.Create(PkiEdition.V2, new V2GPkiNames(), TimeProvider.System.GetUtcNow());
            using (var key = pki.Station.OpenKey())
                await File.WriteAllTextAsync(Path.Combine(folder, "key.pem"), key.ExportPkcs8PrivateKeyPem());
            await File.WriteAllTextAsync(Path.Combine(folder, "chain.pem"), pki.Station.Certificate.ExportCertificatePem());
            await File.WriteAllLinesAsync(Path.Combine(folder, "sub.pem"), pki.Station.SubCas.Select(subCa => subCa.ExportCertificatePem()));
            using Process server = Process.Start(new ProcessStartInfo(
                openssl, $"s_server -accept 127.0.0.1:0 -tls1_2 {option} -cert chain.pem -key key.pem -cert_chain sub.pem -cipher ECDHE-ECDSA-AES128-SHA256 -keylogfile keys.log -naccept 1")
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            int port = await PortAsync(server);
            CaptureBuilder capture = await TalkAsync(pki, port);
            server.StandardInput.Close();
            await server.WaitForExitAsync();

            capture.Secrets.Add(await File.ReadAllTextAsync(Path.Combine(folder, "keys.log")));
            JsonElement session = (await PcapRun.JsonOf(capture.ToPcapNg())).Session();
            Assert.Equal("TLS 1.2 TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256", session.Text("protection"));
            Assert.Equal("supportedAppProtocolReq", session.Names());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<CaptureBuilder> TalkAsync(V2GPki pki, int port)
    {
        var capture = new CaptureBuilder();
        var connection = new CapturedConnection(capture, SampleSession.Car, SampleSession.Station);
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, port);
        var tap = new BothWaysStream(socket.GetStream(), connection.Send);
        await using V2GChannel car = await new CarTls(new ChainPolicy([pki.V2GRoot.Certificate], CertificateUse.Station)) { Versions = System.Security.Authentication.SslProtocols.Tls12 }.ConnectAsync(tap, default);
        await car.SendAsync(V2GtpPayloadType.Exi, SampleSession.Messages()[0].AsMemory(V2GtpHeader.Length), default);
        return capture;
    }

    private static async Task<int> PortAsync(Process server)
    {
        while (await server.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Port().Match(line) is { Success: true } match)
                return int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        }

        Assert.Fail(await server.StandardError.ReadToEndAsync());
        return 0;
    }

    [GeneratedRegex(@"^ACCEPT .*:(\d+)")]
    private static partial Regex Port();
}
