using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Busbar.Operator.Hosting;

namespace Busbar.Operator.Tests.Bench;

/// <summary>The operator as a program in this process: Kestrel on a free port of loopback, SQLite in a folder of its own.</summary>
public sealed class RunningOperator : IAsyncLifetime
{
    internal const string Password = "correct-horse-battery";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("busbar-operator-");

    internal OperatorHost Host { get; private set; } = null!;

    internal HttpClient Client { get; private set; } = null!;

    internal StringWriter Output { get; } = new();

    public async ValueTask InitializeAsync() => await StartAsync(settings => settings);

    internal async Task StartAsync(Func<HostSettings, HostSettings> change)
    {
        var settings = new HostSettings
        {
            Listen = new IPEndPoint(IPAddress.Loopback, 0),
            DataFolder = _folder.FullName,
            IsInsecure = true,
            AdminPassword = Password,
            Options = new OperatorOptions { IsOnboardingOpen = true, AcceptsUnknownTokens = true, ReadsDeviceModels = false },
        };
        Host = await OperatorHost.StartAsync(change(settings), TimeProvider.System, Output, TestContext.Current.CancellationToken);
        Client = NewClient(Password);
    }

    internal HttpClient NewClient(string? password)
    {
        var handler = new SocketsHttpHandler { UseCookies = false, SslOptions = { RemoteCertificateValidationCallback = (_, _, _, _) => true } };
        var client = new HttpClient(handler) { BaseAddress = new Uri(Host.Url) };
        if (password is not null)
            client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("admin:" + password)));
        return client;
    }

    internal async Task<RawStation> ConnectAsync(string id, string version, string? password = null) =>
        new(await SocketPipe.ConnectAsync(Host.Url, id, version, password));

    internal async Task<RawStation> BootAsync(string id, string version)
    {
        var station = await ConnectAsync(id, version);
        await station.CallAsync("BootNotification", Messages.Boot(version));
        return station;
    }

    internal async Task<JsonNode> GetAsync(string path) => (await Client.GetFromJsonAsync<JsonNode>(path, TestContext.Current.CancellationToken))!;

    internal async Task<(HttpStatusCode Status, JsonNode? Body)> SendAsync(HttpMethod method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    /// <summary>Gives a command by the API and waits until it is settled.</summary>
    internal async Task<JsonNode> SettleAsync(HttpMethod method, string path, string? body = null)
    {
        var (status, given) = await SendAsync(method, path, body);
        Assert.True(status is HttpStatusCode.Accepted or HttpStatusCode.OK, given?.ToJsonString());
        for (var command = given!; ;)
        {
            if ((string)command["outcome"]! != "pending")
                return command;
            await Task.Yield();
            command = await GetAsync($"/api/commands/{command["id"]}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Host.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
