using System.Globalization;
using Busbar.Energy.GridSignals;
using Busbar.OpenAdr.V20b;
using Busbar.Wire;

namespace Busbar.Mapping.OpenAdr.V20b;

/// <summary>Reports of 2.0b in the domain's words and back.</summary>
public static class ReportBridge
{
    private static readonly (string Payload, ReportType Kind)[] Pairs =
    [
        ("USAGE", ReportType.Usage),
        ("DEMAND", ReportType.Demand),
        ("READING", ReportType.Reading),
        ("BASELINE", ReportType.Baseline),
        ("DELTA_USAGE", ReportType.DeltaUsage),
        ("SETPOINT", ReportType.SetPoint),
        ("OPERATING_STATE", ReportType.OperatingState),
        ("STORAGE_CHARGE_LEVEL", ReportType.StoredEnergy),
        ("STORAGE_USABLE_CAPACITY", ReportType.AvailableEnergyStorage),
        ("UP_REGULATION_AVAILABLE", ReportType.UpRegulationCapacityAvailable),
        ("DOWN_REGULATION_AVAILABLE", ReportType.DownRegulationCapacityAvailable),
        ("REGULATION_SETPOINT", ReportType.RegulationSetpoint),
        ("SIMPLE_LEVEL", ReportType.Level),
    ];

    /// <summary>The payload of 3.x that a kind of report is, or null.</summary>
    public static string? PayloadOf(ReportType kind) => Array.Find(Pairs, pair => pair.Kind == kind).Payload;

    /// <summary>The kind of report of a payload, or null.</summary>
    public static ReportType? KindOf(string payload)
    {
        var at = Array.FindIndex(Pairs, pair => pair.Payload == payload);
        return at < 0 ? null : Pairs[at].Kind;
    }

    /// <summary>The numbers of a report: which value, when, how long and how much.</summary>
    public static IEnumerable<(string RId, DateTimeOffset At, TimeSpan Length, double Value)> Numbers(OadrReport report)
    {
        var next = report.Dtstart?.At;
        foreach (var interval in report.Intervals ?? [])
        {
            var length = (interval.Duration ?? report.Duration)?.Length ?? IsoDuration.Zero;
            var start = interval.Dtstart?.At ?? next ?? report.CreatedDateTime.At;
            next = length.AddTo(start);
            foreach (var payload in interval.Payloads.OfType<OadrReportPayload>())
            {
                if (payload.PayloadBase is PayloadFloat { Value: var value } && double.IsFinite(value))
                {
                    yield return (payload.RId, start, length.ToTimeSpan(), value);
                }
            }
        }
    }

    /// <summary>A report about an event, from what a 2.0b VEN sent.</summary>
    /// <param name="report">What was sent.</param>
    /// <param name="offered">What the VEN said its values are.</param>
    /// <param name="signal">The event.</param>
    /// <param name="clientName">The VEN.</param>
    /// <returns>The report, null where nothing in it is of use for the event.</returns>
    public static GridReport? ToDomain(OadrReport report, IReadOnlyList<OadrReportDescription> offered, GridEvent signal, string clientName)
    {
        var kinds = offered.GroupBy(static one => one.RId).ToDictionary(static one => one.Key, static one => one.First());
        var resources = Numbers(report)
            .Where(number => kinds.TryGetValue(number.RId, out var kind) && PayloadOf(kind.ReportType) is not null)
            .GroupBy(number => kinds[number.RId].ReportDataSource?.ResourceId.FirstOrDefault() ?? "AGGREGATED_REPORT")
            .Select(resource => new ReportedResource(
                resource.Key,
                null,
                [.. resource.GroupBy(static number => (number.At, number.Length)).OrderBy(static at => at.Key.At).Select((at, index) => new SignalInterval(
                    index,
                    new SignalPeriod { Start = at.Key.At, Duration = IsoDuration.FromTimeSpan(at.Key.Length) },
                    [.. at.Select(number => SignalValues.Of(PayloadOf(kinds[number.RId].ReportType)!, Math.Round((decimal)number.Value, 6)))]))]))
            .ToArray();
        return resources.Length == 0 ? null : new GridReport { EventId = signal.Id, ClientName = clientName, Name = report.ReportName?.Value, Resources = resources };
    }

    /// <summary>A report as a 2.0b VEN sends it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="requestId">The request that it answers.</param>
    /// <param name="specifierId">The report, from its registration.</param>
    /// <param name="created">When it is made.</param>
    public static OadrReport ToWire(GridReport report, string requestId, string specifierId, DateTimeOffset created)
    {
        var intervals = Intervals(report).ToArray();
        return new OadrReport
        {
            ReportRequestId = requestId,
            ReportSpecifierId = specifierId,
            ReportName = ReportName.TelemetryUsage,
            CreatedDateTime = created,
            Intervals = intervals.Length == 0 ? null : intervals,
        };
    }

    /// <summary>The identifier of a value that one resource reports.</summary>
    public static string RIdOf(string resource, string payload) => $"{resource}:{payload}";

    private static IEnumerable<Interval> Intervals(GridReport report) =>
        report.Resources.SelectMany(resource => resource.Intervals.Select(interval => (resource.Name, Interval: interval)))
            .Select(static (one, index) => new Interval
            {
                Dtstart = one.Interval.Period?.Start is { } start ? new XcalDateTime(start) : null,
                Duration = one.Interval.Period?.Duration is { } length ? new XcalDuration(length) : null,
                Uid = index.ToString(CultureInfo.InvariantCulture),
                Payloads = [.. one.Interval.Payloads.Where(static payload => payload.Values.Count > 0 && payload.Values[0].AsNumber() is not null).Select(payload => new OadrReportPayload
                {
                    RId = RIdOf(one.Name, payload.Type),
                    PayloadBase = new PayloadFloat { Value = (double)payload.Values[0].AsNumber()!.Value },
                })],
            })
            .Where(static interval => interval.Payloads.Count > 0);
}
