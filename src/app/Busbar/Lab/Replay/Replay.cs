using System.Globalization;
using Busbar.Charging.Ledger;
using Busbar.Lab.Parties;
using Busbar.Lab.Scenarios;
using Busbar.Operator;
using Busbar.Station.Authorization;
using Busbar.Station.Vehicles;

namespace Busbar.Lab.Replay;

/// <summary>Lets sessions that really happened happen again over OCPP, and compares the ledger with what the file says was delivered.</summary>
internal sealed class Replay(IReadOnlyList<RecordedSession> sessions) : IScenario
{
    private static readonly TimeSpan ProgressEvery = TimeSpan.FromDays(7);

    // Stations are up and accepted before the first car comes, and have delivered a while after the last one left.
    private static readonly TimeSpan Lead = TimeSpan.FromMinutes(10);

    private readonly IReadOnlyList<ReplayedStation> stations = ReplayedStation.Of(sessions);

    /// <inheritdoc/>
    public string Name => "sessions";

    /// <inheritdoc/>
    public string Title => string.Create(
        CultureInfo.InvariantCulture,
        $"{sessions.Count} recorded sessions at {stations.Count} stations, {Start:yyyy-MM-dd} to {End:yyyy-MM-dd}");

    /// <inheritdoc/>
    public bool PrintsSequence => false;

    /// <inheritdoc/>
    public DateTimeOffset? Start => sessions[0].Arrival - Lead;

    private DateTimeOffset End => sessions.Max(s => s.Departure);

    /// <inheritdoc/>
    public async Task<string> PlayAsync(Stage stage)
    {
        var options = new OperatorOptions
        {
            IsOnboardingOpen = true,
            AcceptsUnknownTokens = true,
            KeepsFrames = false,
            HeartbeatInterval = TimeSpan.FromHours(1),
        };
        SayExceptions(stage);
        var csms = await stage.AddOperatorAsync(options, pings: false);
        SimulatedStation[] running = [.. stations.Select(s => stage.AddStation(s.Settings, new StationLink { PingInterval = null }))];
        Task[] visits =
        [
            .. running.Zip(stations).SelectMany(pair => pair.Second.Outlets.Select((outlet, index) =>
                VisitAsync(stage, pair.First, index + 1, outlet, pair.Second.Watts))),
        ];
        await TellProgressAsync(stage, running);
        await Task.WhenAll(visits);

        var account = new Account(running);
        await account.SettleAsync(stage);
        stage.Ledger = await csms.SessionsAsync();
        var checkedLine = account.Check(stage.Ledger, sessions.Count);
        return $"{checkedLine}; every session within 1 Wh of the file (largest difference {Compare(stage.Ledger):0.000} Wh)";
    }

    private static async Task VisitAsync(
        Stage stage, SimulatedStation station, int evse, IReadOnlyList<(int Number, RecordedSession Session)> visits, double watts)
    {
        foreach (var (number, session) in visits)
        {
            await stage.PassAsync(session.Arrival - stage.World.Clock.GetUtcNow());
            var token = new IdToken(TokenOf(number));
            station.Party.Plug(evse, new ReplayCar((double)session.EnergyWattHours, watts));
            var outcome = await station.Party.PresentAsync(token, evse);
            ScenarioFailedException.Unless(outcome == PresentOutcome.Accepted, $"{station.Id} answered {outcome} to the driver of {session.Id}");
            await stage.PassAsync(session.Departure - stage.World.Clock.GetUtcNow());
            await station.Party.PresentAsync(token, evse);
            station.Party.Unplug(evse);
        }
    }

    private void SayExceptions(Stage stage)
    {
        foreach (var station in stations.Where(s => s.Watts > ReplayedStation.UsualWatts))
            stage.Say(string.Create(CultureInfo.InvariantCulture, $"{station.Settings.Id} gives {station.Watts / 1000:0.00} kW: at 11 kW a session of the file does not get its energy in its stay"));
        foreach (var station in stations.Where(s => s.Outlets.Count > 1))
            stage.Say($"{station.Settings.Id} has {station.Outlets.Count} outlets: sessions of the file overlap there");
    }

    private async Task TellProgressAsync(Stage stage, SimulatedStation[] running)
    {
        while (stage.World.Clock.GetUtcNow() + ProgressEvery < End)
        {
            await stage.PassAsync(ProgressEvery);
            var now = stage.World.Clock.GetUtcNow();
            stage.Say(string.Create(
                CultureInfo.InvariantCulture,
                $"{now:yyyy-MM-dd}  {sessions.Count(s => s.Departure <= now)} of {sessions.Count} sessions, {running.Sum(s => s.Settings.Evses.Sum(e => s.Party.View(e.Id).ImportWattHours)) / 1000:0} kWh"));
        }
    }

    // The token tells which session of the file a session of the ledger is.
    private decimal Compare(IReadOnlyList<Session> ledger)
    {
        var billed = ledger.ToDictionary(s => s.Token?.Value ?? "");
        var worst = 0m;
        for (var number = 1; number <= sessions.Count; number++)
        {
            var session = sessions[number - 1];
            ScenarioFailedException.Unless(billed.TryGetValue(TokenOf(number), out var found), $"the ledger has no session for {session.Id}");
            var difference = Math.Abs(found!.Energy.Value - session.EnergyWattHours);
            ScenarioFailedException.Unless(
                difference <= 1,
                string.Create(CultureInfo.InvariantCulture, $"{session.Id} delivered {session.EnergyWattHours:0.000} Wh, the ledger holds {found.Energy.Value:0.000} Wh"));
            worst = Math.Max(worst, difference);
        }

        return worst;
    }

    private static string TokenOf(int number) => string.Create(CultureInfo.InvariantCulture, $"ACN{number:000000}");
}
