namespace Busbar.Simulation;

// A livelock keeps the clock from moving; it is named by who ran last.
public sealed partial class SimulationScheduler
{
    private const int Sample = 10_000; // the steps before the limit that are looked at: a cycle shows within few

    private readonly Dictionary<string, int> _suspects = [];

    private void CountStep(in WorkItem item)
    {
        Steps++;
        if (++_stepsAtInstant < _options.MaxStepsPerInstant - Sample)
            return;

        var name = item.Describe();
        _suspects[name] = _suspects.GetValueOrDefault(name) + 1;
        if (_stepsAtInstant < _options.MaxStepsPerInstant)
            return;

        var worst = _suspects.OrderByDescending(suspect => suspect.Value).ThenBy(suspect => suspect.Key, StringComparer.Ordinal).Take(3);
        throw new SimulationException($"Livelock: {_stepsAtInstant} steps at {Clock.Elapsed:c}. Most of the last ones: "
            + string.Join("; ", worst.Select(suspect => $"{suspect.Key} ({suspect.Value}x)")));
    }
}
