using Busbar.Energy.Network;
using Busbar.Energy.Planning;

namespace Busbar.Energy.Allocation;

/// <summary>
/// Plans to the last departure in every period and applies the plan's first currents (receding horizon). It knows the cars that are
/// plugged in and when they leave, nothing of those to come. What rounding leaves free is filled up.
/// </summary>
/// <param name="network">The site.</param>
/// <param name="preference">What is preferred among plans of equal energy.</param>
/// <param name="spans">What holds from when on, as it is known in a period; null means that nothing changes.</param>
public sealed class PlannedAllocation(ElectricalNetwork network, PlanPreference? preference = null, Func<int, IReadOnlyList<PlanSpan>>? spans = null) : IAllocation
{
    private readonly PlanPreference _preference = preference ?? new PlanPreference();
    private readonly Headroom _headroom = new(network);

    /// <summary>The proven relative gap of the last plan.</summary>
    public double RelativeGap { get; private set; }

    /// <inheritdoc/>
    public void Allocate(int now, ReadOnlySpan<SessionState> sessions, Span<double> amperes)
    {
        var demands = new Demand[sessions.Length];
        for (var i = 0; i < demands.Length; i++)
        {
            demands[i] = new Demand(sessions[i].Load, sessions[i].Remaining, sessions[i].Departure - now, sessions[i].MaxAmperes);
        }

        var plan = EnergyPlan.Solve(network, demands, _preference, spans?.Invoke(now) ?? []);
        RelativeGap = plan.RelativeGap;
        _headroom.Clear();
        Place(sessions, plan.Amperes, amperes);

        // Where the plan waits for a better time, filling up would undo it.
        if (spans is null)
        {
            FillUp(sessions, amperes);
        }
    }

    private void Place(ReadOnlySpan<SessionState> sessions, double[] planned, Span<double> amperes)
    {
        for (var i = 0; i < sessions.Length; i++)
        {
            amperes[i] = _headroom.Room(sessions[i].Load, Math.Min(planned[i], sessions[i].Remaining));
            _headroom.Place(sessions[i].Load, amperes[i]);
        }
    }

    /// <summary>Gives what is still free to the cars that are nearest to what the plan meant for them.</summary>
    private void FillUp(ReadOnlySpan<SessionState> sessions, Span<double> amperes)
    {
        var order = new (double Left, int Index)[sessions.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = (sessions[i].Remaining, i);
        }

        Array.Sort(order);
        foreach (var (_, i) in order)
        {
            var wanted = Math.Min(sessions[i].MaxAmperes, sessions[i].Remaining) - amperes[i];
            if (wanted <= 0)
            {
                continue;
            }

            var more = _headroom.Room(sessions[i].Load, wanted);
            _headroom.Place(sessions[i].Load, more);
            amperes[i] += more;
        }
    }
}
