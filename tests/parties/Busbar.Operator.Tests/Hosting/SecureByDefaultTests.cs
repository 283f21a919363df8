using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Busbar.Operator.Hosting;
using Busbar.Operator.Tests.Bench;

namespace Busbar.Operator.Tests.Hosting;

/// <summary>The operator as it is when nobody says anything: TLS, passwords, no unknown stations.</summary>
public sealed class SecureByDefaultTests : IAsyncLifetime
{
    private readonly RunningOperator _running = new();

    public async ValueTask InitializeAsync() => await _running.StartAsync(settings => settings with
    {
        IsInsecure = false,
        AdminPassword = null,
        Options = new OperatorOptions(),
    });

    [Fact]
    public async Task The_first_start_prints_a_password_once_which_alone_opens_the_API()
    {
        var password = PasswordOf(_running.Output.ToString());
        using var mine = _running.NewClient(password);
        Assert.Equal("admin", (string?)(await mine.GetFromJsonAsync<JsonNode>("/api/me", TestContext.Current.CancellationToken))!["user"]);
        using var nobody = _running.NewClient(null);
        using var wrong = _running.NewClient("admin");
        foreach (var path in (string[])["/api/me", "/api/stations", "/api/events", "/metrics"])
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode);
            Assert.Equal(HttpStatusCode.Unauthorized, (await wrong.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode);
        }
    }

    [Fact]
    public async Task Many_wrong_passwords_are_no_longer_looked_at()
    {
        using var client = _running.NewClient(null);
        for (var i = 0; i < 5; i++)
            Assert.Equal(HttpStatusCode.Unauthorized, await LoginAsync(client, $"wrong{i}"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await LoginAsync(client, PasswordOf(_running.Output.ToString())));
    }

    [Fact]
    public async Task A_sign_in_is_a_cookie_that_scripts_cannot_read_and_that_ends()
    {
        using var client = _running.NewClient(null);
        using var signedIn = await client.PostAsJsonAsync("/api/login", new { user = "admin", password = PasswordOf(_running.Output.ToString()) }, TestContext.Current.CancellationToken);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single();
        Assert.Matches("(?i)secure; samesite=strict; httponly", cookie);
        client.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/me", TestContext.Current.CancellationToken)).StatusCode);
        await client.PostAsync("/api/logout", null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/me", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task An_unknown_station_is_refused_and_an_entered_one_is_let_in_with_its_password()
    {
        await Assert.ThrowsAsync<WebSocketException>(() => _running.ConnectAsync("CS1", "2.1", "correct-horse-battery"));
        using var mine = _running.NewClient(PasswordOf(_running.Output.ToString()));
        using var entered = await mine.PostAsJsonAsync("/api/stations", new { id = "CS1" }, TestContext.Current.CancellationToken);
        var password = (string)(await entered.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["password"]!;
        await Assert.ThrowsAsync<WebSocketException>(() => _running.ConnectAsync("CS1", "2.1"));
        var station = await _running.ConnectAsync("CS1", "2.1", password);
        await station.CallAsync("BootNotification", Messages.Boot("2.1"));
        Assert.Equal(2, (int)(await mine.GetFromJsonAsync<JsonNode>("/api/stations/CS1", TestContext.Current.CancellationToken))!["securityProfile"]!);
    }

    [Fact]
    public async Task Insecure_is_for_loopback_only()
    {
        var settings = new HostSettings { DataFolder = Path.GetTempPath(), IsInsecure = true, Listen = new IPEndPoint(IPAddress.Any, 0) };
        await Assert.ThrowsAsync<ArgumentException>(() => OperatorHost.StartAsync(settings, TimeProvider.System, TextWriter.Null, TestContext.Current.CancellationToken));
    }

    public ValueTask DisposeAsync() => _running.DisposeAsync();

    private static string PasswordOf(string output)
    {
        var line = output.Split('\n').Single(l => l.Contains("shown this once", StringComparison.Ordinal));
        return line.Split(' ')[^4];
    }

    private static async Task<HttpStatusCode> LoginAsync(HttpClient client, string password)
    {
        using var response = await client.PostAsJsonAsync("/api/login", new { user = "admin", password }, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
