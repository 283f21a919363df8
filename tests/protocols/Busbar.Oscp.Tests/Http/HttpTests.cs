using System.Net;
using System.Net.Http.Json;
using System.Text;
using Busbar.Oscp.Tests.Exchange;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Busbar.Oscp.Tests.Http;

/// <summary>Two parties over real HTTP on loopback.</summary>
public sealed class HttpTests : IAsyncDisposable
{
    private readonly List<WebApplication> _hosts = [];
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(20) };
    private readonly Recorder _recorder = new();

    [Fact]
    public async Task Registration_handshake_forecast_and_measurements_work_over_HTTP()
    {
        var (fp, fpUrl) = await ServeAsync(OscpRole.FlexibilityProvider, "/oscp/fp/2.0");
        var (cp, _) = await ServeAsync(OscpRole.CapacityProvider, "/oscp/cp/2.0");
        var token = await fp.InviteAsync("dso", OscpRole.CapacityProvider, default);

        var registered = await cp.RegisterAsync("cpo", OscpRole.FlexibilityProvider, fpUrl, token, default);
        Assert.True(registered.IsAccepted, registered.Message);
        foreach (var endpoint in new[] { fp, cp, fp, cp })
            await endpoint.UpkeepAsync(default);

        Assert.IsType<ConnectionState.Open>(Assert.Single(await fp.PeersAsync(default)).Connection);
        Assert.True((await cp.SendAsync("cpo", new Pair().Forecast(10) with { ForecastedBlocks = [Block] }, null, default)).IsAccepted);
        Assert.True((await fp.SendAsync("dso", RegistrationTests.Measurements(3), null, default)).IsAccepted);
        Assert.Equal(2, _recorder.Messages.Count);
    }

    [Fact]
    public async Task A_refusal_comes_as_JSON_with_its_reason_and_the_client_reads_it()
    {
        var (_, url) = await ServeAsync(OscpRole.FlexibilityProvider, "/oscp/fp/2.0");

        using var response = await _http.PostAsync(new Uri($"{url}/heartbeat"), new StringContent("{}", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("The token is missing or wrong.", (await response.Content.ReadFromJsonAsync<Dictionary<string, string>>())!["message"]);

        var read = await new HttpOscpTransport(_http).SendAsync(url, new OscpRequest(OscpMethod.Post, "heartbeat", "{}"u8.ToArray()), default);
        Assert.Equal((401, "The token is missing or wrong."), (read.Status, read.Message));
    }

    [Theory]
    [InlineData("GET", 405)]
    [InlineData("PATCH", 405)]
    [InlineData("DELETE", 405)]
    public async Task Other_methods_are_refused(string method, int status)
    {
        var (_, url) = await ServeAsync(OscpRole.FlexibilityProvider, "/oscp/fp/2.0");
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri($"{url}/heartbeat"));

        using var response = await _http.SendAsync(request);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_body_without_end_is_refused_before_it_is_read()
    {
        var (_, url) = await ServeAsync(OscpRole.FlexibilityProvider, "/oscp/fp/2.0");

        using var response = await _http.PostAsync(new Uri($"{url}/heartbeat"), new ByteArrayContent(new byte[2 * 1024 * 1024]));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_peer_that_is_not_there_is_unreachable()
    {
        var (host, url) = await ServeAsync(OscpRole.FlexibilityProvider, "/oscp/fp/2.0");
        await _hosts[0].StopAsync();

        await Assert.ThrowsAsync<OscpUnreachableException>(() => new HttpOscpTransport(_http).SendAsync(url, new OscpRequest(OscpMethod.Post, "heartbeat", default), default));
        Assert.NotNull(host);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
            await host.DisposeAsync();
        _http.Dispose();
    }

    private static ForecastedBlock Block => new()
    {
        Capacity = 10,
        Phase = PhaseIndicator.All,
        Unit = ForecastedBlockUnit.Kw,
        StartTime = TimeProvider.System.GetUtcNow(),
        EndTime = TimeProvider.System.GetUtcNow().AddHours(1),
    };

    private async Task<(OscpEndpoint Endpoint, Uri Url)> ServeAsync(OscpRole role, string prefix)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        _hosts.Add(app);
        var port = FreePort();
        var url = new Uri($"http://127.0.0.1:{port}{prefix}");
        var endpoint = new OscpEndpoint(
            new OscpSettings { Role = role, BaseUrl = url, CallbackDelay = TimeSpan.Zero },
            _recorder.ToParty(),
            new MemoryOscpPeers(),
            new HttpOscpTransport(_http),
            new RandomOscpIds(),
            TimeProvider.System);
        app.MapOscp(prefix, endpoint);
        app.Urls.Add($"http://127.0.0.1:{port}");
        await app.StartAsync();
        return (endpoint, url);
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
