using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Lab.Parties;
using Busbar.Lab.Scenarios;
using Busbar.Ocpp;
using Busbar.Station.Evses;

namespace Busbar.Lab.Faults;

/// <summary>What must hold after any faults, once they are mended.</summary>
internal static class Invariants
{
    // Flags that say that the ledger does not know a session whole.
    private const SessionFlags Holes = SessionFlags.Gap | SessionFlags.Conflict | SessionFlags.MissingStart;

    /// <summary>Every acknowledged transaction message is in the ledger, and sequences have no holes.</summary>
    public static void CheckAcknowledged(IReadOnlyList<(SimulatedStation Station, WireAudit Audit)> stations, IReadOnlyList<Session> ledger)
    {
        var sessions = ledger.ToDictionary(s => (s.Station.Value, s.Transaction.Value));
        foreach (var (station, audit) in stations)
        {
            foreach (var transaction in audit.Acknowledged.GroupBy(a => a.Transaction))
            {
                ScenarioFailedException.Unless(
                    sessions.TryGetValue((station.Id, transaction.Key), out var session), $"the operator acknowledged transaction {transaction.Key} of {station.Id} and lost it");
                Check(station, session!, [.. transaction.Select(a => a.Message)]);
            }
        }
    }

    /// <summary>A connector that the operator sees otherwise than its station does; null when there is none.</summary>
    public static string? FindDifference(SimulatedOperator csms, IReadOnlyList<SimulatedStation> stations)
    {
        foreach (var station in stations)
        {
            var seen = csms.Core.ReadConnectors(station.Id).ToDictionary(c => c.Evse.Value, c => c.Status);
            foreach (var evse in station.Settings.Evses)
            {
                var status = station.Party.View(evse.Id).Status;
                var known = seen.GetValueOrDefault(evse.Id, ConnectorStatus.Unknown);
                if (Coarse(known) != Coarse(status))
                    return $"EVSE {evse.Id} of {station.Id} is {status}, the operator believes {known}";
            }
        }

        return null;
    }

    private static void Check(SimulatedStation station, Session session, HashSet<string> messages)
    {
        ScenarioFailedException.Unless(
            session.Events >= messages.Count, $"the operator acknowledged {messages.Count} messages of session {session.Id.Value} and holds {session.Events}");
        var isEnded = messages.Contains("stop") || !session.IsActive;
        ScenarioFailedException.Unless(isEnded == !session.IsActive, $"the end of session {session.Id.Value} was acknowledged and lost");
        var holes = station.Settings.Version == OcppVersion.V16 ? session.Flags & ~SessionFlags.Gap & Holes : session.Flags & Holes;
        ScenarioFailedException.Unless(holes is SessionFlags.None, $"session {session.Id.Value} has {holes}");
    }

    // 2.x has one word for every way of being occupied.
    private static string Coarse(Enum status) => status.ToString() switch
    {
        nameof(EvseStatus.Preparing) or nameof(EvseStatus.Charging) or nameof(EvseStatus.SuspendedEV)
            or nameof(EvseStatus.SuspendedEVSE) or nameof(EvseStatus.Finishing) => "Occupied",
        var other => other,
    };
}
