using Busbar.Energy.GridSignals;
using Busbar.OpenAdr;
using Busbar.OpenAdr.V31;

namespace Busbar.Mapping.OpenAdr.V31;

/// <summary>Events (OpenADR 3.1 event).</summary>
public static class Events31
{
    /// <summary>A client's description in the domain's words.</summary>
    public static GridEvent ToDomain(EventRequest request) => new()
    {
        ProgramId = request.ProgramId.Value,
        Name = request.EventName,
        Duration = request.Duration,
        Priority = request.Priority,
        Targets = Values31.ToDomainTargets(request.Targets),
        Reports = request.ReportDescriptors?.Select(Descriptors31.ToDomain).ToArray() ?? [],
        Payloads = request.PayloadDescriptors?.Select(Descriptors31.ToDomain).ToArray() ?? [],
        Period = Values31.ToDomain(request.IntervalPeriod),
        Intervals = request.Intervals?.Select(Values31.ToDomain).ToArray() ?? [],
    };

    /// <summary>A VTN's event in the domain's words.</summary>
    public static GridEvent ToDomain(Event signal) => new()
    {
        Id = signal.Id.Value,
        Created = signal.CreatedDateTime,
        Modified = signal.ModificationDateTime,
        ProgramId = signal.ProgramId.Value,
        Name = signal.EventName,
        Duration = signal.Duration,
        Priority = signal.Priority,
        Targets = Values31.ToDomainTargets(signal.Targets),
        Reports = signal.ReportDescriptors?.Select(Descriptors31.ToDomain).ToArray() ?? [],
        Payloads = signal.PayloadDescriptors?.Select(Descriptors31.ToDomain).ToArray() ?? [],
        Period = Values31.ToDomain(signal.IntervalPeriod),
        Intervals = signal.Intervals?.Select(Values31.ToDomain).ToArray() ?? [],
    };

    /// <summary>An event as a VTN answers it.</summary>
    public static Event ToWire(GridEvent signal) => new()
    {
        Id = ObjectId.Of(signal.Id),
        CreatedDateTime = signal.Created,
        ModificationDateTime = signal.Modified,
        ObjectType = ObjectType.Event,
        ProgramId = ObjectId.Of(signal.ProgramId),
        EventName = signal.Name,
        Duration = signal.Duration,
        Priority = signal.Priority,
        Targets = Values31.ToWireTargets(signal.Targets),
        ReportDescriptors = signal.Reports.Count == 0 ? null : [.. signal.Reports.Select(Descriptors31.ToWire)],
        PayloadDescriptors = signal.Payloads.Count == 0 ? null : [.. signal.Payloads.Select(Descriptors31.ToEventWire)],
        IntervalPeriod = Values31.ToWire(signal.Period),
        Intervals = signal.Intervals.Count == 0 ? null : [.. signal.Intervals.Select(Values31.ToWire)],
    };
}
