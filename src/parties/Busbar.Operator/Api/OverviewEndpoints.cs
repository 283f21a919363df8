using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Operator.Api.Contract;
using Busbar.Operator.Stations;
using Busbar.Operator.Transactions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Busbar.Operator.Api;

/// <summary>The first screen: counts, power, energy, and what needs a person.</summary>
internal sealed class OverviewEndpoints(OperatorCore core)
{
    private const int MostAttention = 50;
    private static readonly TimeSpan Recent = TimeSpan.FromHours(24);

    // A station that is back within this time was merely reconnecting.
    private static readonly TimeSpan OfflineTolerance = TimeSpan.FromMinutes(5);

    // Told by every station that starts or sets its clock: in the log, and nothing for a person to do.
    private static readonly string[] Routine = ["StartupOfTheDevice", "SettingSystemTime"];

    private static readonly string[] Statuses =
        ["Available", "Preparing", "Charging", "SuspendedEV", "SuspendedEVSE", "Finishing", "Reserved", "Unavailable", "Faulted", "Offline"];

    public void Map(IEndpointRouteBuilder api) => api.MapGet("/overview", GetAsync).WithName("GetOverview");

    private async Task<Ok<Overview>> GetAsync()
    {
        var now = core.Time.GetUtcNow();
        var counts = Statuses.ToDictionary(s => s, _ => 0);
        var attention = new List<AttentionItem>();
        decimal power = 0, energy = 0;
        var active = 0;
        foreach (var station in core.Stations.All)
        {
            Count(counts, Views.Of(station, now));
            attention.AddRange(Attention(station, now));
            power += station.IsOnline ? station.PowerW : 0;
            foreach (var live in station.Sessions.Values.Where(l => l.Session.IsActive))
            {
                active++;
                energy += live.Session.Energy.Value;
            }
        }

        foreach (var (sequence, row) in (await core.SecurityLog.PageAsync(null, null, MostAttention)).Where(e => now - e.Row.ReceivedAt < Recent && !Routine.Contains(e.Row.Event.Type)))
            attention.Add(new AttentionItem { Id = $"security-{sequence}", Severity = "warning", Title = row.Event.Type, Detail = row.Event.Detail, StationId = row.Station.Value, Since = row.Event.At });
        var midnight = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        energy += await core.Store.ReadAsync(connection => SessionQueries.EnergyEndedSince(connection, midnight));
        return TypedResults.Ok(new Overview
        {
            Counts = counts,
            PowerW = power,
            SessionsActive = active,
            EnergyTodayWh = energy,
            Attention = [.. attention.OrderBy(a => a.Severity == "critical" ? 0 : 1).ThenByDescending(a => a.Since).Take(MostAttention)],
        });
    }

    private static void Count(Dictionary<string, int> counts, StationSummary station)
    {
        foreach (var connector in station.Evses.SelectMany(e => e.Connectors))
        {
            var status = station.Online ? connector.Status : "Offline";
            if (counts.TryGetValue(status, out var count))
                counts[status] = count + 1;
        }

        if (!station.Online && station.Evses.Length == 0)
            counts["Offline"]++;
    }

    private static IEnumerable<AttentionItem> Attention(Station station, DateTimeOffset now)
    {
        var id = station.Id.Value;
        if (!station.IsOnline && station.Record.BootedAt is not null && now - station.OnlineSince > OfflineTolerance)
            yield return new AttentionItem { Id = $"offline-{id}", Severity = "critical", Title = "Station offline", Detail = station.Record.Name, StationId = id, Since = station.OnlineSince };
        if (station.Record.Registration is RegistrationStatus.Pending)
            yield return new AttentionItem { Id = $"pending-{id}", Severity = "info", Title = "Station waits for admission", Detail = station.Record.Name, StationId = id, Since = station.Record.CreatedAt };
        foreach (var connector in station.Connectors.Values.Where(c => c.State.Status is ConnectorStatus.Faulted))
            yield return new AttentionItem { Id = $"fault-{id}-{connector.State.Evse}-{connector.State.Connector}", Severity = "critical", Title = "Connector faulted", Detail = connector.State.ErrorCode, StationId = id, EvseId = connector.State.Evse.Value, Since = connector.State.Since };
        foreach (var session in station.Sessions.Values.Select(l => l.Session).Where(s => (s.Flags & Doubtful) != 0))
            yield return new AttentionItem { Id = $"session-{session.Id}", Severity = "warning", Title = "Session needs a look", Detail = string.Join(", ", Views.Flags(session.Flags & Doubtful)), StationId = id, EvseId = session.Evse?.Value, SessionId = session.Id.Value, Since = session.StartedAt };
    }

    internal const SessionFlags Doubtful = SessionFlags.Conflict | SessionFlags.MeterWentBack | SessionFlags.WrongMeterStart
        | SessionFlags.WrongMeterStop | SessionFlags.UnknownTransaction | SessionFlags.ClosedByWatchdog;
}
