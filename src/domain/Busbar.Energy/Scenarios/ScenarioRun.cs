using Busbar.Energy.Allocation;

namespace Busbar.Energy.Scenarios;

/// <summary>
/// Runs an allocation over a scenario, period by period: a car takes the current it is given, up to what it still wants.
/// </summary>
public static class ScenarioRun
{
    /// <summary>A car that got this share of its energy counts as fully served.</summary>
    private const double FullyServed = 0.999;

    /// <summary>Ampere-periods below this are rounding, not demand.</summary>
    private const double Satisfied = 1e-6;

    /// <summary>Runs to the last departure.</summary>
    /// <param name="scenario">The site and its sessions.</param>
    /// <param name="allocation">Who decides the currents.</param>
    /// <param name="decided">Called after each decision with the period, how long it took and the currents by session; may be null.</param>
    /// <param name="clock">Times the decisions.</param>
    public static RunResult Run(SiteScenario scenario, IAllocation allocation, TimeProvider clock, Action<int, TimeSpan, IReadOnlyList<(int Session, double Amperes)>>? decided = null)
    {
        var sessions = scenario.Sessions;
        var wanted = sessions.Select(session => session.EnergyKwh * scenario.AmperePeriodsPerKwh).ToArray();
        var remaining = (double[])wanted.Clone();
        var amperesOfLoad = new double[scenario.Network.LoadCount];
        var end = sessions.Max(session => session.Departure);
        var worst = 0.0;
        for (var now = 0; now < end; now++)
        {
            int[] active = [.. Enumerable.Range(0, sessions.Count).Where(i => sessions[i].Arrival <= now && now < sessions[i].Departure && remaining[i] > Satisfied)];
            if (active.Length == 0)
                continue;
            SessionState[] states = [.. active.Select(i => new SessionState(sessions[i].Load, sessions[i].Arrival, sessions[i].Departure, remaining[i], scenario.MaxAmperes))];
            var amperes = new double[active.Length];
            var started = clock.GetTimestamp();
            allocation.Allocate(now, states, amperes);
            var took = clock.GetElapsedTime(started);
            Array.Clear(amperesOfLoad);
            for (var j = 0; j < active.Length; j++)
            {
                amperesOfLoad[sessions[active[j]].Load] += amperes[j];
                remaining[active[j]] -= Math.Min(amperes[j], remaining[active[j]]);
            }

            worst = Math.Max(worst, scenario.Network.WorstLoad(amperesOfLoad));
            decided?.Invoke(now, took, [.. active.Select((session, j) => (session, amperes[j]))]);
        }

        var shares = wanted.Select((energy, i) => (energy - remaining[i]) / energy).ToArray();
        return new RunResult(
            DeliveredFraction: (wanted.Sum() - remaining.Sum()) / wanted.Sum(),
            FullyServedFraction: shares.Count(share => share >= FullyServed) / (double)shares.Length,
            Jain: shares.Sum() * shares.Sum() / (shares.Length * shares.Sum(share => share * share)),
            MaxOverload: worst);
    }
}
