using Busbar.Ocpp;
using Busbar.Station;

namespace Busbar.Lab.Replay;

/// <summary>A station of a file: its outlets, and which of its sessions each of them serves.</summary>
/// <param name="Settings">The station.</param>
/// <param name="Outlets">The sessions of each EVSE in order; none overlap.</param>
/// <param name="Watts">The most power that its cars draw.</param>
internal sealed record ReplayedStation(StationSettings Settings, IReadOnlyList<IReadOnlyList<(int Number, RecordedSession Session)>> Outlets, double Watts)
{
    /// <summary>What stations give unless the file needs more.</summary>
    public const double UsualWatts = 11_000;

    private const double Volts = 230;
    private const int Phases = 3;

    // An hour of calm: the ledger lives from transaction messages.
    private const string HeartbeatSeconds = "3600";

    // What billing asks for in the field.
    private const string ReadingSeconds = "900";

    private static readonly OcppVersion[] Versions = [OcppVersion.V16, OcppVersion.V201, OcppVersion.V21];

    /// <summary>The stations of a file, of all versions alike.</summary>
    public static IReadOnlyList<ReplayedStation> Of(IReadOnlyList<RecordedSession> sessions) =>
    [
        .. sessions.Select((session, index) => (Number: index + 1, Session: session))
            .GroupBy(s => s.Session.Station)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select((group, index) => Station(group.Key, Versions[index % Versions.Length], [.. group])),
    ];

    private static ReplayedStation Station(string id, OcppVersion version, IReadOnlyList<(int Number, RecordedSession Session)> sessions)
    {
        // Two cars at one station at one time stand at two outlets.
        var outlets = new List<List<(int Number, RecordedSession Session)>>();
        foreach (var session in sessions)
        {
            var free = outlets.Find(outlet => outlet[^1].Session.Departure < session.Session.Arrival);
            if (free is null)
                outlets.Add(free = []);
            free.Add(session);
        }

        var watts = Math.Max(UsualWatts, sessions.Max(s => s.Session.NeededWatts));
        var settings = new StationSettings
        {
            Id = id,
            Version = version,
            SecurityProfile = 0,
            Evses = [.. outlets.Select((_, index) => new EvseSettings { Id = index + 1, Volts = Volts, Phases = Phases, Amperes = Math.Ceiling(watts / Volts / Phases) })],
            Variables = new Dictionary<string, string>
            {
                ["OCPPCommCtrlr.HeartbeatInterval"] = HeartbeatSeconds,
                ["SampledDataCtrlr.TxUpdatedInterval"] = ReadingSeconds,
            },
        };
        return new ReplayedStation(settings, outlets, watts);
    }
}
