using System.Globalization;
using Busbar.Charging.Stations;
using Busbar.Operator.Api.Contract;
using Busbar.Operator.Picture;
using Busbar.Operator.RemoteControl;
using Busbar.Operator.Transactions;

namespace Busbar.Operator.Api;

/// <summary>The parties that the operator knows by itself: the cars at its stations, the stations, and the operator.</summary>
internal sealed class OwnParties(OperatorCore core)
{
    // A command waits for the station as long as its call may; what is open after that has been forgotten.
    private static readonly TimeSpan CommandTime = TimeSpan.FromMinutes(2);
    private static readonly string[] Plugged = ["Preparing", "Charging", "SuspendedEV", "SuspendedEVSE", "Finishing"];

    // What of a station must be seen first stands first.
    private static readonly string[] Precedence =
        ["Faulted", "Charging", "SuspendedEVSE", "SuspendedEV", "Finishing", "Preparing", "Reserved", "Unavailable", "Available"];

    public async Task<(PictureParty[] Parties, PictureCheck[] Checks)> ReadAsync(DateTimeOffset now, double? p99)
    {
        var stations = core.Stations.All.OrderBy(s => s.Id.Value, StringComparer.Ordinal).Select(s => Views.Of(s, now)).ToArray();
        var midnight = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        var (ended, entries, open) = await core.Store.ReadAsync(connection => (
            SessionQueries.EnergyEndedSince(connection, midnight), SessionQueries.LedgerLength(connection), CommandQueries.Open(connection)));
        var live = core.Stations.All.SelectMany(s => s.Sessions.Values).Select(l => l.Session).Where(s => s.IsActive).ToArray();
        PictureParty[] parties =
        [
            Cars(stations),
            Stations(stations),
            new()
            {
                Kind = "operator",
                Name = "Operator",
                Summary = Count(live.Length, "session") + " running",
                Facts =
                [
                    new("Power", Kilowatts(stations.Sum(s => s.PowerW))),
                    new("Assumed", Kilowatts(stations.Sum(s => s.AssumedPowerW))),
                    new("Today", KilowattHours(ended + live.Sum(s => s.Energy.Value))),
                    new("Ledger", entries.ToString("N0", CultureInfo.InvariantCulture)),
                    new("p99 answer", p99 is { } ms ? ms.ToString(ms < 10 ? "0.0" : "0", CultureInfo.InvariantCulture) + " ms" : "–"),
                ],
            },
        ];
        var known = stations.Where(s => s.Vendor is not null || s.Online).ToArray();
        PictureCheck[] checks =
        [
            new($"{known.Count(s => s.Online)} of {Count(known.Length, "station")} connected", known.All(s => s.Online)),
            new("No connector faulted", !stations.Any(s => s.Online && s.Evses.Any(e => e.Connectors.Any(c => c.Status == nameof(ConnectorStatus.Faulted))))),
            new("Every command has an outcome", !open.Any(c => now - c.RequestedAt > CommandTime)),
            new("No running session in doubt", !live.Any(s => (s.Flags & OverviewEndpoints.Doubtful) != 0)),
        ];
        return (parties, checks);
    }

    private static PictureParty Cars(StationSummary[] stations)
    {
        var plugged = stations.Where(s => s.Online).SelectMany(s => s.Evses)
            .Select(e => (Evse: e, State: StateOf(e))).Where(e => Plugged.Contains(e.State)).ToArray();
        PictureFact? Fact(string name, params string[] states) =>
            plugged.Count(e => states.Contains(e.State)) is > 0 and var count ? new(name, count.ToString(CultureInfo.InvariantCulture)) : null;
        return new()
        {
            Kind = "vehicle",
            Name = "Car",
            Summary = $"{plugged.Length} plugged in",
            Facts =
            [
                .. ((PictureFact?[])[
                    Fact("Charging", "Charging"),
                    Fact("Suspended", "SuspendedEV", "SuspendedEVSE"),
                    Fact("Preparing", "Preparing"),
                    Fact("Finishing", "Finishing"),
                    plugged.Count(e => e.Evse.Soc is not null) is > 0 and var told ? new("SoC known", told.ToString(CultureInfo.InvariantCulture)) : null,
                ]).OfType<PictureFact>(),
            ],
        };
    }

    private static PictureParty Stations(StationSummary[] stations)
    {
        var offline = stations.Count(s => !s.Online);
        return new()
        {
            Kind = "station",
            Name = "Charging station",
            Summary = $"{Count(stations.Length, "station")}, {Count(stations.Sum(s => s.Evses.Length), "EVSE")}",
            Facts = [new("Power", Kilowatts(stations.Sum(s => s.PowerW)))],
            Cells = [.. stations.Select(s => new PictureCell(s.Id, s.Online ? Precedence.FirstOrDefault(state => s.Evses.Any(e => StateOf(e) == state)) ?? "Unknown" : "Offline"))],
            Note = offline > 0 ? $"{offline} offline" : null,
        };
    }

    private static string StateOf(EvseSummary evse) => Precedence.FirstOrDefault(state => evse.Connectors.Any(c => c.Status == state)) ?? "Unknown";

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");

    private static string Kilowatts(decimal watts) => string.Create(CultureInfo.InvariantCulture, $"{watts / 1000:N1} kW");

    private static string KilowattHours(decimal wattHours) => string.Create(CultureInfo.InvariantCulture, $"{wattHours / 1000:N1} kWh");
}
