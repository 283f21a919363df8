using Busbar.Station.DeviceModel;

namespace Busbar.Station.Diagnostics;

/// <summary>The ways to watch a variable, spelled as in OCPP 2.x.</summary>
internal enum MonitorKind
{
    UpperThreshold,
    LowerThreshold,
    Delta,
    Periodic,
    PeriodicClockAligned,
    TargetDelta,
    TargetDeltaRelative,
}

/// <summary>One watch on one variable.</summary>
internal sealed record VariableMonitor(int Id, VariableName Variable, MonitorKind Kind, decimal Value, int Severity, bool OnlyInTransaction)
{
    /// <summary>Whether the CSMS set it; the others came with the station.</summary>
    internal bool IsCustom { get; init; } = true;
}

/// <summary>What made the station tell an event.</summary>
internal enum EventTrigger
{
    Alerting,
    Delta,
    Periodic,
}

/// <summary>Something a monitor noticed.</summary>
internal sealed record MonitorEvent(
    int Id, DateTimeOffset At, EventTrigger Trigger, VariableName Variable, string Value, int? MonitorId, bool IsCleared, string? TransactionId)
{
    internal int? Severity { get; init; }

    internal bool IsHardWired { get; init; }
}
