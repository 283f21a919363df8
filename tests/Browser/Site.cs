using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;
using Busbar.Ocpp;
using Busbar.Ocpp.Stations;
using Busbar.Operator;
using Busbar.Operator.Hosting;
using Busbar.Station;
using Busbar.Station.Authorization;
using Busbar.Station.Hosting;
using Busbar.Station.Persistence;
using Busbar.Station.Vehicles;
using Busbar.TestKit;

namespace Busbar.Browser;

/// <summary>An operator with its dashboard, and one direct-current station with two EVSEs that measures every second.</summary>
public sealed partial class Site : IAsyncDisposable
{
    public const string Station = "HP-01";
    private const string Token = "BUSBAR-1";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("busbar-browser-");
    private readonly StationLoop _loop = new();
    private readonly CancellationTokenSource _ending = new();
    private readonly TaskCompletionSource _booted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private OperatorHost? _host;
    private HttpClient? _client;
    private ChargingStation? _station;
    private Task<int>? _running;

    private Site()
    {
    }

    public string Url => _host!.Url;

    /// <summary>The password that the first start printed.</summary>
    public string Password { get; private set; } = "";

    /// <summary>Starts everything; skips the test where the dashboard was not built.</summary>
    public static async Task<Site> StartAsync()
    {
        var dashboard = Repository.PathOf("web", "dist");
        if (!File.Exists(Path.Combine(dashboard, "index.html")))
            Assert.Skip("the dashboard is not built: dotnet build src/app/Busbar, with Node");
        var site = new Site();
        await site.OpenAsync(dashboard);
        return site;
    }

    /// <summary>A car comes to an EVSE and its driver shows a token; it has left when what is given is disposed.</summary>
    public async Task<ParkedCar> ChargeAsync(int evse, double stateOfCharge)
    {
        await OnLoopAsync(async station =>
        {
            station.Plug(evse, new SimpleCar(new CarModel(), stateOfCharge));
            await station.PresentAsync(new IdToken(Token), evse);
        });
        return new ParkedCar(this, evse);
    }

    /// <summary>A car comes to an EVSE; its driver shows nothing.</summary>
    public async Task<ParkedCar> ParkAsync(int evse)
    {
        await OnLoopAsync(station =>
        {
            station.Plug(evse, new SimpleCar(new CarModel(), 0.3));
            return Task.CompletedTask;
        });
        return new ParkedCar(this, evse);
    }

    /// <summary>The driver ends the session that there is, and drives away.</summary>
    internal Task LeaveAsync(int evse) => OnLoopAsync(async station =>
    {
        if (station.View(evse).TransactionId is not null)
            await station.PresentAsync(new IdToken(Token), evse);
        station.Unplug(evse);
    });

    /// <summary>Asks the API as a script does.</summary>
    public async Task<string> GetAsync(string path) => await _client!.GetStringAsync(path, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        if (_running is not null)
            await _running;
        await _loop.DisposeAsync();
        if (_host is not null)
            await _host.DisposeAsync();
        _client?.Dispose();
        _ending.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task OpenAsync(string dashboard)
    {
        var output = new StringWriter();
        _host = await OperatorHost.StartAsync(
            new HostSettings
            {
                Listen = new IPEndPoint(IPAddress.Loopback, 0),
                DataFolder = Path.Combine(_folder.FullName, "operator"),
                IsInsecure = true,
                DashboardFolder = dashboard,
                Options = new OperatorOptions { IsOnboardingOpen = true, AcceptsUnknownTokens = true },
            },
            TimeProvider.System,
            output,
            TestContext.Current.CancellationToken);
        Password = Printed().Match(output.ToString()).Groups[1].Value;
        _client = new HttpClient { BaseAddress = new Uri(_host.Url) };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"admin:{Password}")));
        _running = _loop.RunAsync(LiveAsync);
        await _booted.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        var asked = await _client.PostAsJsonAsync(
            $"/api/stations/{Station}/commands",
            new { kind = "SetVariables", arguments = new { component = "SampledDataCtrlr", variable = "TxUpdatedInterval", value = "1" } },
            TestContext.Current.CancellationToken);
        asked.EnsureSuccessStatusCode();
    }

    private async Task<int> LiveAsync()
    {
        var endpoint = new Uri(_host!.Url.Replace("http", "ws", StringComparison.Ordinal) + "/ocpp");
        using var store = new FileStore(Path.Combine(_folder.FullName, "station.state"));
        var settings = new StationSettings
        {
            Id = Station,
            Version = OcppVersion.V201,
            Evses = [.. Enumerable.Range(1, 2).Select(n => new EvseSettings { Id = n, IsDirectCurrent = true, Volts = 400, Phases = 1, Amperes = 375, ConnectorType = "cCCS2" })],
        };
        var environment = new StationEnvironment { Random = Seed.Random(11), Store = store, Watcher = Watch };
        _station = new ChargingStation(settings, environment, new WebSocketDialer(new WebSocketDialerSettings { Endpoint = endpoint, StationId = Station, Versions = [OcppVersion.V201] }));
        await using (_station)
            await _station.RunAsync(_ending.Token);
        return 0;
    }

    private void Watch(StationHappening happening)
    {
        if (happening.What == "boot")
            _booted.TrySetResult();
    }

    private Task OnLoopAsync(Func<ChargingStation, Task> act) => _loop.RunAsync(async () =>
    {
        await act(_station!);
        return 0;
    });

    [GeneratedRegex(@"with password (\S+)")]
    private static partial Regex Printed();
}
