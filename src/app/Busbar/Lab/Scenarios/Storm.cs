using System.Globalization;
using Busbar.Lab.Faults;
using Busbar.Lab.Parties;
using Busbar.Lab.Traffic;
using Busbar.Operator;

namespace Busbar.Lab.Scenarios;

/// <summary>A car park in bad weather: whatever breaks, what was acknowledged stays, every watt-hour is billed once, and all see the same in the end.</summary>
internal sealed class Storm : IScenario
{
    // A few stations of each version meet every fault often enough; a crowd only takes longer.
    private const int MostStations = 6;
    private const double RepeatChance = 0.02;

    private static readonly TimeSpan Length = TimeSpan.FromHours(3);
    private static readonly TimeSpan LongestReturn = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan LongestTravel = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan HeartbeatInterval = TimeSpan.FromMinutes(5);
    private static readonly TrafficPlan Traffic = new(TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(60));

    /// <inheritdoc/>
    public string Name => "storm";

    /// <inheritdoc/>
    public string Title => "Cuts, partitions, repeated messages, crashes and failing disks: nothing acknowledged is lost, nothing is billed twice";

    /// <inheritdoc/>
    public bool PrintsSequence => false;

    /// <inheritdoc/>
    public async Task<string> PlayAsync(Stage stage)
    {
        var csms = await stage.AddOperatorAsync(new OperatorOptions { IsOnboardingOpen = true, AcceptsUnknownTokens = true, HeartbeatInterval = HeartbeatInterval });
        var watched = Fleet.Of(Math.Min(stage.Stations, MostStations)).Select(settings => Watch(stage, settings)).ToArray();
        SimulatedStation[] stations = [.. watched.Select(w => w.Station)];
        using var closing = new CancellationTokenSource(Length, stage.World.Clock);
        Drivers[] drivers = [.. stations.SelectMany(station => station.Settings.Evses.Select(evse => new Drivers(
            () => station.IsUp ? station.Party : null, evse, Traffic, stage.World.Random.Stream($"drivers:{station.Id}/{evse.Id}"), stage.World.Clock)))];
        Task[] visits = [.. drivers.Select(d => d.RunAsync(isPatient: true, closing.Token))];
        var weather = new Weather(stage, csms, stations);
        await weather.RageAsync(Length);
        stage.Say($"{weather.Faults} faults, {watched.Sum(w => w.Audit.Requests)} requests, {drivers.Sum(d => d.Served)} cars served, {drivers.Sum(d => d.TurnedAway)} turned away");

        await stage.UntilAsync(() => stations.All(s => s.Party.IsServed), LongestReturn, "the return of every station");
        await stage.PassAsync(HeartbeatInterval);
        await ConvergeAsync(stage, csms, stations);
        await Task.WhenAll(visits);
        var account = new Account(stations);
        await account.SettleAsync(stage);
        await stage.PassAsync(HeartbeatInterval);
        stage.Ledger = await csms.SessionsAsync();
        Invariants.CheckAcknowledged(watched, stage.Ledger);
        await AnswerAllAsync(stage, watched);
        await ConvergeAsync(stage, csms, stations);
        return string.Create(CultureInfo.InvariantCulture, $"{weather.Faults} faults; {account.Check(stage.Ledger, null)}");
    }

    // A heartbeat may be under way at this very moment; what has no answer after the longest travel never gets one.
    private static async Task AnswerAllAsync(Stage stage, (SimulatedStation Station, WireAudit Audit)[] watched)
    {
        var end = stage.World.Clock.GetUtcNow() + LongestTravel;
        while (watched.Select(w => w.Audit.FindUnanswered()).FirstOrDefault(found => found is not null) is { } unanswered)
        {
            ScenarioFailedException.Unless(stage.World.Clock.GetUtcNow() < end, unanswered);
            await stage.PassAsync(TimeSpan.FromSeconds(1));
        }
    }

    // Cars still come and go, so the two may differ for as long as a message travels.
    private static async Task ConvergeAsync(Stage stage, SimulatedOperator csms, SimulatedStation[] stations)
    {
        var end = stage.World.Clock.GetUtcNow() + LongestTravel;
        while (Invariants.FindDifference(csms, stations) is { } difference)
        {
            ScenarioFailedException.Unless(stage.World.Clock.GetUtcNow() < end, difference);
            await stage.PassAsync(TimeSpan.FromSeconds(1));
        }
    }

    private static (SimulatedStation Station, WireAudit Audit) Watch(Stage stage, Busbar.Station.StationSettings settings)
    {
        var audit = new WireAudit(settings.Id, settings.Version);
        var chance = stage.World.Random.Stream($"repeats:{settings.Id}");
        var link = new StationLink { Observer = audit, Wrap = inner => new WatchedLink(inner, audit, chance, RepeatChance) };
        return (stage.AddStation(settings, link), audit);
    }
}
