using Busbar.Lab.Parties;
using Busbar.Lab.Scenarios;
using Busbar.Simulation;

namespace Busbar.Lab.Faults;

/// <summary>What goes wrong in a bad hour: connections break, networks part, programs die, disks fail; all of it by chance, all of it from the seed.</summary>
internal sealed class Weather(Stage stage, SimulatedOperator csms, IReadOnlyList<SimulatedStation> stations)
{
    private static readonly TimeSpan MeanCalm = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestOutage = TimeSpan.FromMinutes(8);

    // A frame in a thousand loses its connection, and every third such loss is seen by one end only.
    private static readonly FrameNetworkOptions Stormy = new() { CutChance = 0.001, HalfOpenChance = 0.3 };

    private readonly Random chance = stage.World.Random.Stream("weather");

    /// <summary>How many faults there were.</summary>
    public int Faults { get; private set; }

    /// <summary>Rages until cancelled, then mends everything.</summary>
    public async Task RageAsync(TimeSpan length)
    {
        var end = stage.World.Clock.GetUtcNow() + length;
        stage.World.Frames.Options = Stormy;
        while (stage.World.Clock.GetUtcNow() < end)
        {
            await stage.PassAsync(MeanCalm * -Math.Log(1 - chance.NextDouble()));
            await StrikeAsync();
            Faults++;
        }

        stage.World.Frames.Options = new FrameNetworkOptions();
    }

    private Task StrikeAsync()
    {
        var station = stations[chance.Next(stations.Count)];
        return chance.Next(10) switch
        {
            0 or 1 => CutAsync(station),
            2 => CutHalfOpenAsync(station),
            3 or 4 => PartAsync(station),
            5 => PartAllAsync(),
            6 => CutPowerAsync(station),
            7 => FailCommitsAsync(),
            _ => CrashOperatorAsync(),
        };
    }

    private Task CutAsync(SimulatedStation station)
    {
        stage.World.Frames.Cut(station.Id, csms.Address);
        return Task.CompletedTask;
    }

    private Task CutHalfOpenAsync(SimulatedStation station)
    {
        var (knows, other) = chance.Next(2) == 0 ? (station.Id, csms.Address) : (csms.Address, station.Id);
        stage.World.Frames.CutHalfOpen(knows, other);
        return Task.CompletedTask;
    }

    private async Task PartAsync(SimulatedStation station)
    {
        stage.World.Frames.Partition(station.Id, csms.Address);
        await stage.PassAsync(Outage());
        stage.World.Frames.Heal(station.Id, csms.Address);
    }

    private async Task PartAllAsync()
    {
        foreach (var station in stations)
            stage.World.Frames.Partition(station.Id, csms.Address);
        await stage.PassAsync(Outage());
        foreach (var station in stations)
            stage.World.Frames.Heal(station.Id, csms.Address);
    }

    private async Task CutPowerAsync(SimulatedStation station)
    {
        await station.CutPowerAsync();
        await stage.PassAsync(Outage());
        station.Start();
    }

    private Task FailCommitsAsync()
    {
        csms.Disk.FailingCommits = chance.Next(1, 4);
        return Task.CompletedTask;
    }

    private async Task CrashOperatorAsync()
    {
        csms.Crash(isSilent: chance.Next(2) == 0);
        await stage.PassAsync(Outage());
        await csms.StartAsync();
    }

    private TimeSpan Outage() => LongestOutage * chance.NextDouble();
}
