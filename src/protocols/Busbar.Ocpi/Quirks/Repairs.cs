using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Busbar.Ocpi.Quirks;

/// <summary>Counts and logs each repair of what a peer does otherwise than the specification says.</summary>
internal static partial class Repairs
{
    private static readonly Counter<long> Repaired = Telemetry.Meter.CreateCounter<long>("ocpi.repairs", "{repair}", "Deviations of peers that were repaired.");

    /// <summary>Tells a repair.</summary>
    public static void Tell(ILogger logger, string peerId, PeerQuirks quirk)
    {
        Repaired.Add(1, new KeyValuePair<string, object?>("peer", peerId), new KeyValuePair<string, object?>("quirk", quirk.ToString()));
        LogRepaired(logger, peerId, quirk);
    }

    [LoggerMessage(EventIds.Repaired, LogLevel.Information, "Repaired {Quirk} of {PeerId}")]
    private static partial void LogRepaired(ILogger logger, string peerId, PeerQuirks quirk);
}
