using Busbar.Lab.Traffic;
using Busbar.Ocpp.Stations;
using Busbar.Simulation;
using Busbar.Station;
using Busbar.Station.Hosting;
using Busbar.Station.Persistence;

namespace Busbar.Lab.Live;

/// <summary>Real stations with simulated cars, on one loop.</summary>
internal sealed class CarPark(LiveSettings settings, Uri endpoint, TimeProvider clock)
{
    // When the lab ends, the last messages of the sessions that end with it have this long to arrive.
    private static readonly TimeSpan FarewellTime = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan FarewellLook = TimeSpan.FromMilliseconds(50);

    private readonly SeededRandom random = new(settings.Seed);

    /// <summary>Opens the park, lets cars come until cancelled, and closes it in order.</summary>
    /// <returns>How many cars charged.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        using var end = new CancellationTokenSource();
        var stores = new List<IDisposable>();
        ChargingStation[] stations = [.. Fleet.Of(settings.Stations).Select(s => Open(s, stores))];
        Task[] running = [.. stations.Select(s => s.RunAsync(end.Token))];
        Drivers[] drivers = [.. stations.SelectMany(s => s.Settings.Evses.Select(e => new Drivers(
            () => s, e, TrafficPlan.Live, random.Stream($"drivers:{s.Settings.Id}/{e.Id}"), clock)))];
        await Task.WhenAll(drivers.Select(d => d.RunAsync(isPatient: false, cancellation)));
        for (var left = FarewellTime; left > TimeSpan.Zero && stations.Any(s => s.IsServed && s.UndeliveredMessages > 0); left -= FarewellLook)
            await Task.Delay(FarewellLook, TimeProvider.System, CancellationToken.None);
        await end.CancelAsync();
        await Task.WhenAll(running);
        foreach (var station in stations)
            await station.DisposeAsync();
        stores.ForEach(store => store.Dispose());
        return drivers.Sum(d => d.Served);
    }

    private ChargingStation Open(StationSettings station, List<IDisposable> stores)
    {
        IStationStore store = settings.DataFolder is null ? new MemoryStore() : new FileStore(Path.Combine(settings.DataFolder, $"{station.Id}.state"));
        stores.Add(store);
        var environment = new StationEnvironment { Clock = clock, Random = random.Stream($"station:{station.Id}"), Store = store };
        return new ChargingStation(station, environment, new WebSocketDialer(new WebSocketDialerSettings
        {
            Endpoint = endpoint,
            StationId = station.Id,
            Versions = [station.Version],
        }));
    }
}
