using Busbar.Station.CentralSystem;

namespace Busbar.Station.SmartCharging;

/// <summary>Tells the CSMS which profiles are installed (OCPP 2.0.1 K09).</summary>
internal static class ProfileReports
{
    private const int ProfilesPerPage = 10;

    /// <summary>Every profile here came from the CSMS.</summary>
    private const string Source = "CSO";

    /// <summary>Sends the matching profiles, grouped by EVSE; false when there are none.</summary>
    internal static bool Send(StationCore station, int requestId, ProfileFilter filter, IReadOnlyList<string>? sources)
    {
        if (sources is { Count: > 0 } && !sources.Contains(Source))
            return false;
        var pages = station.Profiles.Installed
            .Where(i => filter.Matches(i) && (filter.EvseId is null || filter.EvseId == i.EvseId))
            .GroupBy(i => i.EvseId)
            .SelectMany(g => g.Select(i => i.Profile).Chunk(ProfilesPerPage).Select(page => (Evse: g.Key, Page: page)))
            .ToArray();
        if (pages.Length == 0)
            return false;
        station.Agenda.At(station.Now, () =>
        {
            for (var i = 0; i < pages.Length; i++)
                station.Outbound.Tell(new Notice.Profiles(requestId, pages[i].Evse, Source, i < pages.Length - 1, pages[i].Page)); // (OCPP 2.0.1 K09.FR.02)
        });
        return true;
    }
}
