using System.Net.Security;
using System.Runtime.Versioning;
using System.Security.Authentication;
using System.Text.Json;
using Busbar.CommandLine;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Transport;
using Busbar.Simulation;
using Busbar.Tests.CommandLine;

namespace Busbar.Tests.Tools.Pcap;

/// <summary>Sessions inside TLS, with the key log that .NET itself writes.</summary>
[UnsupportedOSPlatform("windows")] // which chooses cipher suites by its own policy
public sealed class PcapTlsTests
{
    private static readonly V2GPki Pki = V2GPki.Create(PkiEdition.V2, new V2GPkiNames(), TimeProvider.System.GetUtcNow());

    [Theory]
    [InlineData(SslProtocols.Tls12, "TLS 1.2 TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256")]
    [InlineData(SslProtocols.Tls13, "TLS 1.3 TLS_AES_256_GCM_SHA384")]
    public async Task Our_own_connections_are_opened(SslProtocols version, string protection)
    {
        (CaptureBuilder capture, string keys) = await RecordAsync(
            stream => new CarTls(new ChainPolicy([Pki.V2GRoot.Certificate], CertificateUse.Station)) { Versions = version, Identity = Identity(Pki.Vehicle) }.ConnectAsync(stream, default),
            stream => new StationTls { Tls12 = Identity(Pki.Station), Tls13 = Identity(Pki.Station), Vehicles = new ChainPolicy([Pki.OemRoot.Certificate], CertificateUse.Vehicle) }.AcceptAsync(stream, default));
        await HoldAsync(capture, keys, protection);
    }

    [Theory]
    [InlineData(SslProtocols.Tls12, TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256)]
    [InlineData(SslProtocols.Tls12, TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384)]
    [InlineData(SslProtocols.Tls12, TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384)]
    [InlineData(SslProtocols.Tls12, TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256)]
    [InlineData(SslProtocols.Tls13, TlsCipherSuite.TLS_AES_128_GCM_SHA256)]
    [InlineData(SslProtocols.Tls13, TlsCipherSuite.TLS_CHACHA20_POLY1305_SHA256)]
    public async Task Every_suite_is_opened(SslProtocols version, TlsCipherSuite suite)
    {
        (CaptureBuilder capture, string keys) = await RecordAsync(stream => ConnectAsync(stream, version, suite), stream => AcceptAsync(stream, version, suite));
        await HoldAsync(capture, keys, $"TLS {(version == SslProtocols.Tls13 ? "1.3" : "1.2")} {suite}");
    }

    [Fact]
    public async Task Without_keys_the_connection_is_said_to_be_encrypted()
    {
        (CaptureBuilder capture, _) = await RecordAsync(
            stream => ConnectAsync(stream, SslProtocols.Tls13, TlsCipherSuite.TLS_AES_128_GCM_SHA256), stream => AcceptAsync(stream, SslProtocols.Tls13, TlsCipherSuite.TLS_AES_128_GCM_SHA256));
        JsonElement session = (await PcapRun.JsonOf(capture.ToPcap())).Session();
        Assert.Equal("open", session.Text("verdict"));
        Assert.Contains("the key log does not have the connection", session.Text("reason"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_that_do_not_fit_are_said()
    {
        (CaptureBuilder capture, string keys) = await RecordAsync(
            stream => ConnectAsync(stream, SslProtocols.Tls12, TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256),
            stream => AcceptAsync(stream, SslProtocols.Tls12, TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256));
        capture.Secrets.Add(string.Join('\n', keys.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select(line => line[..^2] + (line.EndsWith("00", StringComparison.Ordinal) ? "01" : "00"))));
        JsonElement session = (await PcapRun.JsonOf(capture.ToPcapNg())).Session();
        Assert.Equal("the key log does not fit the connection", session.Text("reason"));
    }

    [Fact]
    public async Task A_key_log_may_be_a_file_of_its_own()
    {
        (CaptureBuilder capture, string keys) = await RecordAsync(
            stream => ConnectAsync(stream, SslProtocols.Tls13, TlsCipherSuite.TLS_AES_128_GCM_SHA256), stream => AcceptAsync(stream, SslProtocols.Tls13, TlsCipherSuite.TLS_AES_128_GCM_SHA256));
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "# a remark\nnonsense\n" + keys);
            Run run = await PcapRun.Of(capture.ToPcap(), "--keylog", file);
            Assert.Equal(ExitCode.Done, run.ExitCode);
            Assert.Contains("verdict: complete", run.Output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static TlsIdentity Identity(CertifiedKey key) => new(key.Certificate, key.SubCas);

    private static async Task HoldAsync(CaptureBuilder capture, string keys, string protection)
    {
        capture.Secrets.Add(keys);
        JsonElement session = (await PcapRun.JsonOf(capture.ToPcapNg())).Session();
        Assert.Equal(protection, session.Text("protection"));
        Assert.Equal("complete", session.Text("verdict"));
        Assert.Equal(SampleSession.Messages().Count, session.GetProperty("messages").GetArrayLength());
    }

    /// <summary>Plays the sample session through TLS and notes what was on the wire.</summary>
    private static async Task<(CaptureBuilder Capture, string Keys)> RecordAsync(Func<Stream, ValueTask<V2GChannel>> connect, Func<Stream, ValueTask<V2GChannel>> accept)
    {
        var (a, b) = ByteStream.Pair(TimeProvider.System, new ByteNetworkOptions());
        var capture = new CaptureBuilder();
        var connection = new CapturedConnection(capture, SampleSession.Car, SampleSession.Station);
        Task<V2GChannel> accepting = accept(b).AsTask();
        await using V2GChannel car = await connect(new BothWaysStream(a, connection.Send));
        await using V2GChannel station = await accepting;
        IReadOnlyList<byte[]> messages = SampleSession.Messages();
        for (int at = 0; at < messages.Count; at++)
        {
            (V2GChannel from, V2GChannel to) = at % 2 == 0 ? (car, station) : (station, car);
            Assert.True(await from.SendAsync(V2GtpPayloadType.Exi, messages[at].AsMemory(V2GtpHeader.Length), default));
            Assert.NotNull(await to.ReceiveAsync(default));
        }

        return (capture, TlsKeyLog.Read());
    }

    private static async ValueTask<V2GChannel> ConnectAsync(Stream stream, SslProtocols version, TlsCipherSuite suite)
    {
        var tls = new SslStream(stream);
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
        {
            TargetHost = "",
            EnabledSslProtocols = version,
            CipherSuitesPolicy = new CipherSuitesPolicy([suite]),
            RemoteCertificateValidationCallback = (_, _, _, _) => true,
        });
        return new V2GChannel(tls);
    }

    private static async ValueTask<V2GChannel> AcceptAsync(Stream stream, SslProtocols version, TlsCipherSuite suite)
    {
        var tls = new SslStream(stream);
        await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions
        {
            EnabledSslProtocols = version,
            CipherSuitesPolicy = new CipherSuitesPolicy([suite]),
            ServerCertificateContext = SslStreamCertificateContext.Create(Pki.Station.Certificate, [.. Pki.Station.SubCas], offline: true),
        });
        return new V2GChannel(tls);
    }
}
