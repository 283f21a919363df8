using Busbar.Charging.Ledger;
using Busbar.Lab.Parties;
using Busbar.Lab.Tracing;
using Busbar.Operator;
using Busbar.Simulation;
using Busbar.Station;

namespace Busbar.Lab.Scenarios;

/// <summary>Where a scenario is played: one world, its parties, and the trace of their messages. Parties end with it, the last first.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private static readonly TimeSpan LookInterval = TimeSpan.FromMilliseconds(100);

    // One delay of the runtime holds 49 days.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(30);

    private readonly Stack<IAsyncDisposable> parties = [];
    private readonly Action<string> progress;

    /// <summary>Sets a stage on which everything follows from a seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="stations">How many stations whoever started the lab wants in a crowd.</param>
    /// <param name="progress">Told how far it is, one line at a time.</param>
    /// <param name="start">What the world's clock shows first.</param>
    public Stage(ulong seed, int stations, Action<string> progress, DateTimeOffset? start = null)
    {
        World = new World(seed, start);
        Stations = stations;
        this.progress = progress;
    }

    /// <summary>The world: clock, network, chance, faults.</summary>
    public World World { get; }

    /// <summary>How many stations a crowd has.</summary>
    public int Stations { get; }

    /// <summary>Every OCPP message of the stations made here; parties of other protocols add theirs.</summary>
    public MessageTrace Trace { get; } = new();

    /// <summary>The sessions that the operator's ledger held at the end, for the report.</summary>
    public IReadOnlyList<Session> Ledger { get; set; } = [];

    /// <summary>An operator that runs from now on.</summary>
    /// <param name="options">How it behaves.</param>
    /// <param name="pings">Whether it asks silent connections for a sign of life; a long calm run saves the traffic.</param>
    public async Task<SimulatedOperator> AddOperatorAsync(OperatorOptions options, bool pings = true)
    {
        var party = Own(new SimulatedOperator(World, options) { PingInterval = pings ? StationLink.UsualPingInterval : null });
        await party.StartAsync();
        return party;
    }

    /// <summary>A station that runs from now on.</summary>
    public SimulatedStation AddStation(StationSettings settings) => AddStation(
        settings, new StationLink { Observer = new StationTap(Trace, settings.Id, SimulatedOperator.DefaultAddress, settings.Version, World.Clock) });

    /// <summary>A station that runs from now on, with a say in how it is connected.</summary>
    public SimulatedStation AddStation(StationSettings settings, StationLink link)
    {
        var party = Own(new SimulatedStation(World, settings, link));
        party.Start();
        return party;
    }

    /// <summary>Ends a party with the stage.</summary>
    public TParty Own<TParty>(TParty party)
        where TParty : IAsyncDisposable
    {
        parties.Push(party);
        return party;
    }

    /// <summary>Lets simulated time pass.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        for (; time > LongestDelay; time -= LongestDelay)
            await Task.Delay(LongestDelay, World.Clock);
        await Task.Delay(time, World.Clock);
    }

    /// <summary>Lets time pass until something holds.</summary>
    /// <exception cref="ScenarioFailedException">It does not hold in time.</exception>
    public async Task UntilAsync(Func<bool> holds, TimeSpan within, string what)
    {
        var end = World.Clock.GetUtcNow() + within;
        while (!holds())
        {
            ScenarioFailedException.Unless(World.Clock.GetUtcNow() < end, $"{what} did not happen within {within:g}");
            await PassAsync(LookInterval);
        }
    }

    /// <summary>Says how far it is.</summary>
    public void Say(string line) => progress(line);

    public async ValueTask DisposeAsync()
    {
        while (parties.TryPop(out var party))
            await party.DisposeAsync();
    }

}
