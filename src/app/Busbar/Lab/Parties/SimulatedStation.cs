using Busbar.Lab.Network;
using Busbar.Simulation;
using Busbar.Station;
using Busbar.Station.Hosting;
using Busbar.Station.Persistence;

namespace Busbar.Lab.Parties;

/// <summary>A station in a simulated world: the same party as the program, on a disk that survives its power cuts.</summary>
internal sealed class SimulatedStation : IAsyncDisposable
{
    private readonly World world;
    private readonly StationSettings settings;
    private readonly StationLink link;
    private readonly Random random;
    private readonly MemoryStore disk = new();
    private Life? life;

    public SimulatedStation(World world, StationSettings settings, StationLink link)
    {
        this.world = world;
        this.settings = settings;
        this.link = link;
        random = world.Random.Stream($"station:{settings.Id}");
    }

    /// <summary>Its identity, which is its address too.</summary>
    public string Id => settings.Id;

    /// <summary>What it is.</summary>
    public StationSettings Settings => settings;

    /// <summary>Told what it lives through.</summary>
    public Action<StationHappening>? Watcher { get; init; }

    /// <summary>The station that runs now.</summary>
    public ChargingStation Party => life?.Station ?? throw new InvalidOperationException($"{Id} is down.");

    /// <summary>Whether it has power.</summary>
    public bool IsUp => life is not null;

    /// <summary>Turns it on; it is on the clock from now on.</summary>
    public void Start()
    {
        var store = new CutOffStore(disk);
        var environment = new StationEnvironment { Clock = world.Clock, Random = new Random(random.Next()), Store = store, Watcher = Watcher };
        var dialer = new SimulatedDialer(world, Id, settings.Version, link);
        var begun = life = new Life(new ChargingStation(settings, environment, dialer, link.Observer), store, new CancellationTokenSource());
        world.Scheduler.Start(() => begun.Station.RunAsync(begun.End.Token));
    }

    /// <summary>Takes its power away in the middle of whatever it does; what it kept on its disk remains.</summary>
    public async Task CutPowerAsync()
    {
        if (life is not { } over)
            return;
        life = null;
        over.Store.CutOff();
        world.Frames.Kill(Id, isSilent: true);
        over.End.Cancel();
        await over.Station.DisposeAsync();
        over.End.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        if (life is not { } over)
            return;
        life = null;
        over.End.Cancel();
        await over.Station.DisposeAsync();
        over.End.Dispose();
    }

    private sealed record Life(ChargingStation Station, CutOffStore Store, CancellationTokenSource End);
}
