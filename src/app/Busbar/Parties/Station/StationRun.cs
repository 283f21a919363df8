using System.Security.Cryptography;
using Busbar.CommandLine;
using Busbar.Ocpp.Stations;
using Busbar.Station;
using Busbar.Station.Authorization;
using Busbar.Station.Evses;
using Busbar.Station.Hosting;
using Busbar.Station.Persistence;
using Busbar.Station.Vehicles;

namespace Busbar.Parties.Station;

/// <summary>What happens at the station while it runs.</summary>
/// <param name="PlugEvery">How often a car comes; null for never.</param>
/// <param name="For">When to end; null for never.</param>
/// <param name="Token">What its driver shows.</param>
internal sealed record StationPlan(TimeSpan? PlugEvery, TimeSpan? For, string Token);

/// <summary>One run of a station on its own loop, told line by line.</summary>
internal sealed class StationRun(StationSettings settings, IStationDialer dialer, StationPlan plan, string stateFile, CommandConsole console)
{
    // A refused station is told why at once; a CSMS that is merely away gets until the end.
    private static readonly TimeSpan LookInterval = TimeSpan.FromMilliseconds(200);

    private readonly StationReport report = new(console);
    private bool wasServed;

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await using var loop = new StationLoop();
        return await loop.RunAsync(() => RunOnLoopAsync(cancellation));
    }

    private async Task<int> RunOnLoopAsync(CancellationToken cancellation)
    {
        using var store = new FileStore(stateFile);
        var random = new Random(RandomNumberGenerator.GetInt32(int.MaxValue));
        await using var station = new ChargingStation(
            settings, new StationEnvironment { Random = random, Store = store, Watcher = report.Tell }, dialer);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (plan.For is { } time)
            end.CancelAfter(time);
        var running = station.RunAsync(end.Token);
        var visitors = plan.PlugEvery is { } interval ? VisitAsync(station, interval, random, end.Token) : Task.CompletedTask;
        var refusal = await WatchAsync(station, end);
        await running;
        await visitors;
        if (refusal is not null || (plan.For is not null && !wasServed))
            throw new InputException(refusal ?? "the CSMS did not accept the station in time");
        return ExitCode.Done;
    }

    private async Task<string?> WatchAsync(ChargingStation station, CancellationTokenSource end)
    {
        while (await WaitAsync(LookInterval, end.Token))
        {
            wasServed |= station.IsServed;
            if (!wasServed && station.Refusal is { } refusal)
            {
                await end.CancelAsync();
                return refusal;
            }
        }

        return null;
    }

    // Each EVSE in turn: the car that stood there leaves, the next one comes.
    private async Task VisitAsync(ChargingStation station, TimeSpan interval, Random random, CancellationToken cancellation)
    {
        var token = new IdToken(plan.Token);
        for (var turn = 0; await WaitAsync(interval, cancellation); turn++)
        {
            var evse = station.Settings.Evses[turn % station.Settings.Evses.Count].Id;
            if (station.View(evse).TransactionId is not null)
                await station.PresentAsync(token, evse);
            station.Unplug(evse);
            if (station.View(evse).Status != EvseStatus.Available)
                continue;
            station.Plug(evse, new SimpleCar(new CarModel(), 0.2 + 0.5 * random.NextDouble()));
            await station.PresentAsync(token, evse);
        }
    }

    private static async Task<bool> WaitAsync(TimeSpan time, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(time, TimeProvider.System, cancellation);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
