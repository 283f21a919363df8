using System.Globalization;
using Busbar.Station.CentralSystem;
using Busbar.Station.DeviceModel;
using Busbar.Station.Hosting;

namespace Busbar.Station.Diagnostics;

/// <summary>How setting one monitor went, in the words of OCPP 2.x.</summary>
internal enum MonitorAnswer
{
    Accepted,
    UnknownComponent,
    UnknownVariable,
    UnsupportedMonitorType,
    Rejected,
    Duplicate,
}

/// <summary>What a monitoring report asks for.</summary>
internal enum MonitoringCriterion
{
    ThresholdMonitoring,
    DeltaMonitoring,
    PeriodicMonitoring,
}

/// <summary>Watches variables and tells the CSMS (OCPP 2.0.1 N).</summary>
internal sealed class Monitors(StationCore station)
{
    /// <summary>Plenty for every variable of a station; more is a peer's mistake.</summary>
    internal const int MostMonitors = 200;

    private const int MonitorsPerPage = 25;
    private readonly SortedDictionary<int, Watched> watched = [];
    private int nextId = 1;
    private int nextEvent = 1;

    internal (MonitorAnswer Answer, int? Id) Set(VariableMonitor wanted, int? replaces)
    {
        if (station.Variables.Find(wanted.Variable) is not { } definition)
            return (station.Variables.HasComponent(wanted.Variable) ? MonitorAnswer.UnknownVariable : MonitorAnswer.UnknownComponent, null);
        if (!definition.SupportsMonitoring || (IsNumeric(wanted.Kind) && definition.Kind is DataKind.boolean or DataKind.OptionList && wanted.Kind != MonitorKind.Delta))
            return (MonitorAnswer.UnsupportedMonitorType, null);
        if (wanted.Kind is MonitorKind.Delta && wanted.Value < 0)
            return (MonitorAnswer.Rejected, null);                                            // (OCPP 2.0.1 N04.FR.14)
        if (wanted.Kind is MonitorKind.TargetDelta or MonitorKind.TargetDeltaRelative)
            return (MonitorAnswer.UnsupportedMonitorType, null);
        if (replaces is { } id)
        {
            if (!watched.TryGetValue(id, out var old) || old.Monitor.Variable != wanted.Variable)
                return (MonitorAnswer.Rejected, null);                                        // (OCPP 2.0.1 N04.FR.16)
            Stop(id);
            Watch(wanted with { Id = id });
            return (MonitorAnswer.Accepted, id);
        }

        if (watched.Values.Any(w => w.Monitor.Variable == wanted.Variable && w.Monitor.Kind == wanted.Kind && w.Monitor.Severity == wanted.Severity))
            return (MonitorAnswer.Duplicate, null);                                           // (OCPP 2.0.1 N04.FR.10)
        if (watched.Count >= MostMonitors)
            return (MonitorAnswer.Rejected, null);
        Watch(wanted with { Id = nextId });
        return (MonitorAnswer.Accepted, nextId++);
    }

    /// <summary>Removes one; null when it is not there.</summary>
    internal bool Clear(int id) => watched.ContainsKey(id) && Stop(id);

    /// <summary>Takes another base: whatever the CSMS set leaves (OCPP 2.0.1 N03.FR.03).</summary>
    internal void SetBase(string monitoringBase)
    {
        station.Variables.Put(new("MonitoringCtrlr", "ActiveMonitoringBase"), monitoringBase);
        if (monitoringBase == "All")
            return;
        foreach (var id in watched.Values.Where(w => w.Monitor.IsCustom).Select(w => w.Monitor.Id).ToArray())
            Stop(id);
    }

    internal bool SetLevel(int severity)
    {
        if (severity is < 0 or > 9)
            return false;                                                                     // (OCPP 2.0.1 N05.FR.03)
        station.Variables.Put(new("MonitoringCtrlr", "ActiveMonitoringLevel"), severity.ToString(CultureInfo.InvariantCulture));
        return true;
    }

    internal bool Report(int requestId, IReadOnlyList<MonitoringCriterion> criteria, Func<VariableName, bool> matches)
    {
        var found = watched.Values.Select(w => w.Monitor)
            .Where(m => matches(m.Variable) && (criteria.Count == 0 || criteria.Contains(CriterionOf(m.Kind)))).ToArray();
        if (found.Length == 0)
            return false;                                                                     // (OCPP 2.0.1 N02.FR.11)
        station.Agenda.At(station.Now, () =>
        {
            var pages = found.Chunk(MonitorsPerPage).ToArray();
            for (var page = 0; page < pages.Length; page++)
                station.Outbound.Tell(new Notice.MonitoringReport(requestId, page, page < pages.Length - 1, station.Now, pages[page]));
        });
        return true;
    }

    /// <summary>A variable may have changed.</summary>
    internal void Look(VariableName name)
    {
        foreach (var watch in watched.Values.Where(w => w.Monitor.Variable == name).ToArray())
            Judge(watch);
    }

    /// <summary>An EVSE changed: its computed variables may have.</summary>
    internal void LookAtEvse(int evseId)
    {
        foreach (var watch in watched.Values.Where(w => w.Monitor.Variable.EvseId == evseId || w.Monitor.Variable.Component == "ChargingStation").ToArray())
            Judge(watch);
    }

    /// <summary>Tells something that no monitor was set for, such as a fault (OCPP 2.0.1 N07).</summary>
    internal void TellHardWired(VariableName variable, string value, int severity, bool isCleared) =>
        Tell(new MonitorEvent(nextEvent++, station.Now, EventTrigger.Alerting, variable, value, null, isCleared, null)
        {
            Severity = severity,
            IsHardWired = true,
        });

    private static bool IsNumeric(MonitorKind kind) => kind is MonitorKind.UpperThreshold or MonitorKind.LowerThreshold or MonitorKind.Delta;

    private static MonitoringCriterion CriterionOf(MonitorKind kind) => kind switch
    {
        MonitorKind.UpperThreshold or MonitorKind.LowerThreshold => MonitoringCriterion.ThresholdMonitoring,
        MonitorKind.Periodic or MonitorKind.PeriodicClockAligned => MonitoringCriterion.PeriodicMonitoring,
        _ => MonitoringCriterion.DeltaMonitoring,
    };

    private string? ValueOf(VariableName name) => station.Variables.Read(name).Value;

    private void Watch(VariableMonitor monitor)
    {
        var watch = new Watched(monitor) { LastTold = ValueOf(monitor.Variable) };
        watched[monitor.Id] = watch;
        if (monitor.Kind is MonitorKind.Periodic or MonitorKind.PeriodicClockAligned)
            Beat(watch);
        else
            Judge(watch);
    }

    private bool Stop(int id)
    {
        watched.Remove(id, out var watch);
        watch?.Next?.Cancel();
        return watch is not null;
    }

    private void Beat(Watched watch)
    {
        var interval = TimeSpan.FromSeconds((double)Math.Max(1, watch.Monitor.Value));
        var midnight = new DateTimeOffset(station.Now.UtcDateTime.Date, TimeSpan.Zero);
        var due = watch.Monitor.Kind == MonitorKind.Periodic
            ? station.Now + interval
            : midnight + interval * (Math.Floor((station.Now - midnight) / interval) + 1);    // (OCPP 2.0.1 N08.FR.05)
        watch.Next = station.Agenda.At(due, () =>
        {
            Tell(watch, EventTrigger.Periodic, ValueOf(watch.Monitor.Variable), isCleared: false);
            Beat(watch);
        });
    }

    private void Judge(Watched watch)
    {
        var value = ValueOf(watch.Monitor.Variable);
        var isNumber = decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        switch (watch.Monitor.Kind)
        {
            case MonitorKind.UpperThreshold when isNumber:
                Cross(watch, number > watch.Monitor.Value, value);                            // (OCPP 2.0.1 N07.FR.16)
                break;
            case MonitorKind.LowerThreshold when isNumber:
                Cross(watch, number < watch.Monitor.Value, value);                            // (OCPP 2.0.1 N07.FR.17)
                break;
            case MonitorKind.Delta when isNumber && decimal.TryParse(watch.LastTold, NumberStyles.Float, CultureInfo.InvariantCulture, out var last):
                if (Math.Abs(number - last) >= Math.Max(watch.Monitor.Value, MinimalDelta))
                    Tell(watch, EventTrigger.Delta, value, isCleared: false);                 // (OCPP 2.0.1 N07.FR.18)
                break;
            case MonitorKind.Delta when value != watch.LastTold:
                Tell(watch, EventTrigger.Delta, value, isCleared: false);                     // (OCPP 2.0.1 N07.FR.19)
                break;
        }
    }

    // A delta of 0 means any change.
    private const decimal MinimalDelta = 0.000001m;

    private void Cross(Watched watch, bool isBeyond, string? value)
    {
        if (watch.IsBeyond == isBeyond)
            return;
        watch.IsBeyond = isBeyond;
        Tell(watch, EventTrigger.Alerting, value, isCleared: !isBeyond);
    }

    private void Tell(Watched watch, EventTrigger trigger, string? value, bool isCleared)
    {
        watch.LastTold = value;
        var transaction = watch.Monitor.Variable.EvseId is { } evse ? station.Find(evse)?.Transaction?.Id : null;
        if (watch.Monitor.OnlyInTransaction && transaction is null)
            return;
        Tell(new MonitorEvent(nextEvent++, station.Now, trigger, watch.Monitor.Variable, value ?? "", watch.Monitor.Id, isCleared, transaction)
        {
            Severity = watch.Monitor.Severity,
        });
    }

    private void Tell(MonitorEvent item)
    {
        if (station.IsOcpp16 || !station.Variables.Flag("MonitoringCtrlr", "Enabled"))
            return;
        if (item.Severity > station.Variables.Number("MonitoringCtrlr", "ActiveMonitoringLevel"))
            return;                                                                           // (OCPP 2.0.1 N05.FR.01)
        station.Outbound.Tell(new Notice.Events(0, false, station.Now, [item]));
    }

    private sealed class Watched(VariableMonitor monitor)
    {
        internal VariableMonitor Monitor { get; } = monitor;

        internal bool IsBeyond { get; set; }

        internal string? LastTold { get; set; }

        internal Appointment? Next { get; set; }
    }
}
