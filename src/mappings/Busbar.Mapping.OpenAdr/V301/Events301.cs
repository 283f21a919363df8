using Busbar.Energy.GridSignals;
using Busbar.OpenAdr;
using Busbar.OpenAdr.V301;

namespace Busbar.Mapping.OpenAdr.V301;

/// <summary>Events (OpenADR 3.0.1 event).</summary>
public static class Events301
{
    /// <summary>An event in the domain's words.</summary>
    public static GridEvent ToDomain(Event signal) => new()
    {
        Id = signal.Id?.Value ?? "",
        Created = signal.CreatedDateTime ?? default,
        Modified = signal.ModificationDateTime ?? default,
        ProgramId = signal.ProgramId.Value,
        Name = signal.EventName,
        Priority = signal.Priority,
        Targets = Values301.ToDomainTargets(signal.Targets),
        Reports = signal.ReportDescriptors?.Select(Descriptors301.ToDomain).ToArray() ?? [],
        Payloads = signal.PayloadDescriptors?.Select(Descriptors301.ToDomain).ToArray() ?? [],
        Period = Values301.ToDomain(signal.IntervalPeriod),
        Intervals = signal.Intervals.Select(Values301.ToDomain).ToArray(),
    };

    /// <summary>An event as a VTN answers it, and what 3.0.1 cannot say.</summary>
    public static Carried<Event> ToWire(GridEvent signal)
    {
        var lost = new List<string>();
        if (signal.Duration is not null)
        {
            lost.Add("the event's own duration");
        }

        if (signal.Reports.Any(static demand => demand.Intervals != ReportedIntervals.OfEvent))
        {
            lost.Add("which intervals reports have");
        }

        return new(Wire(signal), lost);
    }

    private static Event Wire(GridEvent signal) => new()
    {
        Id = ObjectId.Of(signal.Id),
        CreatedDateTime = signal.Created,
        ModificationDateTime = signal.Modified,
        ObjectType = EventObjectType.Event,
        ProgramId = ObjectId.Of(signal.ProgramId),
        EventName = signal.Name,
        Priority = signal.Priority,
        Targets = Values301.ToWireTargets(signal.Targets),
        ReportDescriptors = signal.Reports.Count == 0 ? null : [.. signal.Reports.Select(Descriptors301.ToWire)],
        PayloadDescriptors = signal.Payloads.Count == 0 ? null : [.. signal.Payloads.Select(Descriptors301.ToEventWire)],
        IntervalPeriod = Values301.ToWire(signal.Period),
        Intervals = [.. signal.Intervals.Select(Values301.ToWire)],
    };
}
