using Busbar.Energy.GridSignals;

namespace Busbar.Utility.Events;

/// <summary>What must hold of an event beside its schema, so that every VEN can lay it out in time.</summary>
internal static class EventRules
{
    // A year of hours; more than any use of the user guide, and what one event may cost a VEN.
    private const int MostIntervals = 10_000;
    private const int MostTargets = 1_000;

    public static Refusal? Check(GridEvent draft, GridProgram program)
    {
        if (draft.Intervals.Count > MostIntervals)
        {
            return Refusal.Wrong($"An event has at most {MostIntervals} intervals.");
        }

        if (draft.Targets.Count > MostTargets)
        {
            return Refusal.Wrong($"An event has at most {MostTargets} targets.");
        }

        if (draft.Intervals.Any(static interval => interval.Period?.Duration is { IsNegative: true }) || draft.Period?.Duration is { IsNegative: true } || draft.Duration is { IsNegative: true })
        {
            return Refusal.Wrong("A duration must not point back in time.");
        }

        return Profiles.ProfileRules.Check(draft, program);
    }
}
