using System.Collections.Concurrent;
using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Busbar.Operator.Stations;

namespace Busbar.Operator.DeviceModel;

/// <summary>Follows reports of the device model over their parts. A whole inventory replaces what was known; a part that got lost spoils that.</summary>
internal sealed class ReportDesk(OperatorCore core)
{
    private readonly ConcurrentDictionary<StationId, Report> _reports = new();

    /// <summary>Expects the report that an order asks for.</summary>
    public void Expect(StationId station, StationOrder order)
    {
        if (order is StationOrder.GetBaseReport { Report: "FullInventory" } whole)
            _reports[station] = new Report(whole.RequestId, core.Time.GetUtcNow(), 0);
    }

    /// <summary>Keeps a part of a report, on disk when the task completes.</summary>
    public async Task KeepAsync(Station station, int requestId, int seqNo, bool isLast, IReadOnlyList<VariableValue> values)
    {
        await core.Variables.KeepAsync(station.Id, values);
        if (!_reports.TryGetValue(station.Id, out var report) || report.RequestId != requestId)
            return;
        if (seqNo != report.NextPart)
        {
            _reports.TryRemove(station.Id, out _);
            return;
        }

        _reports[station.Id] = report with { NextPart = seqNo + 1 };
        if (!isLast)
            return;
        _reports.TryRemove(station.Id, out _);
        await core.Variables.ForgetOlderAsync(station.Id, report.Since);
        await core.ModelReader.NoteAsync(station);
    }

    private sealed record Report(int RequestId, DateTimeOffset Since, int NextPart);
}
