using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Busbar.Charging.Stations;
using Busbar.Operator.Stations;
using Busbar.Operator.Tests.Bench;
using Busbar.TestKit;

namespace Busbar.Operator.Tests.Hosting;

/// <summary>Security profile 3: a station proves itself by its certificate.</summary>
public sealed class StationCertificateTests : IAsyncLifetime
{
    private readonly RunningOperator _running = new();
    private readonly string _rootFile = Path.GetTempFileName();
    private readonly X509Certificate2 _root = Root("CN=root");

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(_rootFile, _root.ExportCertificatePem());
        await _running.StartAsync(settings => settings with { IsInsecure = false, StationRootsFile = _rootFile, Options = new OperatorOptions() });
        await _running.Host.Core.Stations.AddAsync(new StationRecord { Id = new StationId("CS1"), Name = "", CreatedAt = DateTimeOffset.UtcNow });
    }

    [Fact]
    public async Task Its_own_certificate_lets_it_in_without_a_password()
    {
        using var socket = await ConnectAsync("CS1", Leaf(_root, "CN=CS1, O=CSO"));
        Assert.Equal("ocpp2.1", socket.SubProtocol);
        Assert.Equal(3, (int)(await _running.GetAsync("/api/stations/CS1"))["securityProfile"]!);
    }

    [Fact]
    public async Task Another_stations_certificate_does_not()
    {
        using var leaf = Leaf(_root, "CN=CS2, O=CSO");
        await Assert.ThrowsAsync<WebSocketException>(() => ConnectAsync("CS1", leaf));
    }

    [Fact]
    public async Task A_certificate_of_another_root_does_not()
    {
        using var foreign = Root("CN=foreign");
        await Assert.ThrowsAsync<WebSocketException>(() => ConnectAsync("CS1", Leaf(foreign, "CN=CS1, O=CSO")));
    }

    [Fact]
    public async Task An_expired_certificate_does_not() =>
        await Assert.ThrowsAsync<WebSocketException>(() => ConnectAsync("CS1", Leaf(_root, "CN=CS1, O=CSO", DateTimeOffset.UtcNow.AddDays(-1))));

    [Fact]
    [Clause("OCPP 2.0.1 B01.FR.12")]
    public async Task A_boot_with_another_serial_number_ends_the_connection()
    {
        using var socket = await ConnectAsync("CS1", Leaf(_root, "CN=CS1, O=CSO"));
        await socket.SendAsync(
            """[2,"1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"m","vendorName":"v","serialNumber":"OTHER"}}]"""u8.ToArray(),
            WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
        var buffer = new byte[1024];
        while ((await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken)).MessageType is not WebSocketMessageType.Close)
        {
        }

        Assert.Equal(WebSocketCloseStatus.PolicyViolation, socket.CloseStatus);
        Assert.Equal("InvalidChargingStationCertificate", Assert.Single(await _running.Host.Core.SecurityLog.PageAsync("CS1", null, 10)).Row.Event.Type);
    }

    public async ValueTask DisposeAsync()
    {
        await _running.DisposeAsync();
        _root.Dispose();
        File.Delete(_rootFile);
    }

    private async Task<ClientWebSocket> ConnectAsync(string id, X509Certificate2 certificate)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("ocpp2.1");
        socket.Options.ClientCertificates.Add(certificate);
        socket.Options.RemoteCertificateValidationCallback = (_, _, _, _) => true;
        await socket.ConnectAsync(new Uri($"{_running.Host.Url.Replace("https", "wss", StringComparison.Ordinal)}/ocpp/{id}"), TestContext.Current.CancellationToken);
        return socket;
    }

    private static X509Certificate2 Root(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-30), DateTimeOffset.UtcNow.AddDays(30));
    }

    private static X509Certificate2 Leaf(X509Certificate2 root, string name, DateTimeOffset? until = null)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.2")], false));
        using var signed = request.Create(root, DateTimeOffset.UtcNow.AddDays(-10), until ?? DateTimeOffset.UtcNow.AddDays(10), RandomNumberGenerator.GetBytes(8));
        using var whole = signed.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pkcs12), null);
    }
}
