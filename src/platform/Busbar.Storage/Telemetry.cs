using System.Diagnostics.Metrics;

namespace Busbar.Storage;

/// <summary>What is measured: commits, units in them, and failures.</summary>
internal static class Telemetry
{
    private static readonly Meter Meter = new("Busbar.Storage");

    public static readonly Histogram<double> CommitDuration = Meter.CreateHistogram<double>("storage.commit.duration", "s", "Time of a commit with all its units.");
    public static readonly Counter<long> Units = Meter.CreateCounter<long>("storage.units", "{unit}", "Units that were committed.");
    public static readonly Counter<long> FailedCommits = Meter.CreateCounter<long>("storage.commits.failed", "{commit}", "Commits that failed with all their units.");
    public static readonly Counter<long> Refused = Meter.CreateCounter<long>("storage.units.refused", "{unit}", "Units that found the queue full.");
}
