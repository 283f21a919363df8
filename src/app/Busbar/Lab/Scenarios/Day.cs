using System.Globalization;
using Busbar.Lab.Parties;
using Busbar.Lab.Traffic;
using Busbar.Operator;

namespace Busbar.Lab.Scenarios;

/// <summary>A day of a car park: stations of all versions, cars that come and go, and an account of every watt-hour.</summary>
internal sealed class Day : IScenario
{
    private static readonly TimeSpan Length = TimeSpan.FromHours(24);
    private static readonly TimeSpan ProgressEvery = TimeSpan.FromHours(3);

    /// <inheritdoc/>
    public string Name => "day";

    /// <inheritdoc/>
    public string Title => "A day of a car park, every session closed and every watt-hour accounted for";

    /// <inheritdoc/>
    public bool PrintsSequence => false;

    /// <inheritdoc/>
    public async Task<string> PlayAsync(Stage stage)
    {
        var csms = await stage.AddOperatorAsync(new OperatorOptions { IsOnboardingOpen = true, AcceptsUnknownTokens = true });
        SimulatedStation[] stations = [.. Fleet.Of(stage.Stations).Select(s => stage.AddStation(s, new StationLink()))];
        using var closing = new CancellationTokenSource(Length, stage.World.Clock);
        Drivers[] drivers = [.. stations.SelectMany(station => station.Settings.Evses.Select(evse => new Drivers(
            () => station.Party, evse, TrafficPlan.Day, stage.World.Random.Stream($"drivers:{station.Id}/{evse.Id}"), stage.World.Clock)))];
        Task[] visits = [.. drivers.Select(d => d.RunAsync(isPatient: true, closing.Token))];
        await TellProgressAsync(stage, stations, drivers);
        await Task.WhenAll(visits);

        var account = new Account(stations);
        await account.SettleAsync(stage);
        stage.Ledger = await csms.SessionsAsync();
        return account.Check(stage.Ledger, drivers.Sum(d => d.Served));
    }

    private static async Task TellProgressAsync(Stage stage, SimulatedStation[] stations, Drivers[] drivers)
    {
        for (var at = ProgressEvery; at <= Length; at += ProgressEvery)
        {
            await stage.PassAsync(ProgressEvery);
            var views = stations.SelectMany(s => s.Settings.Evses.Select(e => s.Party.View(e.Id))).ToArray();
            stage.Say(string.Create(
                CultureInfo.InvariantCulture,
                $"{at.TotalHours:00}:00  {stations.Count(s => s.Party.IsServed)} stations online, {views.Count(v => v.PowerWatts > 0)} cars charging with {views.Sum(v => v.PowerWatts) / 1000:0.0} kW, {drivers.Sum(d => d.Served)} served, {views.Sum(v => v.ImportWattHours) / 1000:0.0} kWh"));
        }
    }
}
