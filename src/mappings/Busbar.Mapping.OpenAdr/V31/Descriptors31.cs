using Busbar.Energy.GridSignals;
using Busbar.OpenAdr;
using Busbar.OpenAdr.V31;

namespace Busbar.Mapping.OpenAdr.V31;

/// <summary>How payloads are to be read, and which reports are asked for.</summary>
internal static class Descriptors31
{
    public static PayloadDescription ToDomain(PayloadDescriptor descriptor) =>
        descriptor.Report is { } report ? ToDomain(report) : ToDomain(descriptor.Event!);

    public static PayloadDescription ToDomain(EventPayloadDescriptor descriptor) =>
        new(descriptor.PayloadType) { Units = descriptor.Units, Currency = descriptor.Currency };

    public static PayloadDescription ToDomain(ReportPayloadDescriptor descriptor) => new(descriptor.PayloadType)
    {
        IsReport = true,
        Units = descriptor.Units,
        ReadingType = descriptor.ReadingType,
        Accuracy = descriptor.Accuracy,
        Confidence = descriptor.Confidence,
    };

    public static PayloadDescriptor ToWire(PayloadDescription description) =>
        description.IsReport ? PayloadDescriptor.Of(ToReportWire(description)) : PayloadDescriptor.Of(ToEventWire(description));

    public static EventPayloadDescriptor ToEventWire(PayloadDescription description) => new()
    {
        ObjectType = EventDescriptorType.EventPayloadDescriptor, PayloadType = description.PayloadType, Units = description.Units, Currency = description.Currency,
    };

    public static ReportPayloadDescriptor ToReportWire(PayloadDescription description) => new()
    {
        ObjectType = ReportDescriptorType.ReportPayloadDescriptor, PayloadType = description.PayloadType,
        ReadingType = description.ReadingType,
        Units = description.Units,
        Accuracy = description.Accuracy,
        Confidence = description.Confidence,
    };

    public static ReportDemand ToDomain(ReportDescriptor descriptor) => new(descriptor.PayloadType)
    {
        ReadingType = descriptor.ReadingType,
        Units = descriptor.Units,
        Targets = Values31.ToDomainTargets(descriptor.Targets),
        IsAggregate = descriptor.Aggregate,
        StartInterval = descriptor.StartInterval,
        NumIntervals = descriptor.NumIntervals,
        IsHistorical = descriptor.Historical,
        Frequency = descriptor.Frequency,
        Repeat = descriptor.Repeat,
        Intervals = descriptor.ReportIntervals switch
        {
            ReportIntervals.SubIntervals => ReportedIntervals.PartsOfEvent,
            ReportIntervals.OpenIntervals => ReportedIntervals.Open,
            _ => ReportedIntervals.OfEvent,
        },
    };

    public static ReportDescriptor ToWire(ReportDemand demand) => new()
    {
        PayloadType = demand.PayloadType,
        ReadingType = demand.ReadingType,
        Units = demand.Units,
        Targets = Values31.ToWireTargets(demand.Targets),
        Aggregate = demand.IsAggregate,
        StartInterval = demand.StartInterval,
        NumIntervals = demand.NumIntervals,
        Historical = demand.IsHistorical,
        Frequency = demand.Frequency,
        Repeat = demand.Repeat,
        ReportIntervals = demand.Intervals switch
        {
            ReportedIntervals.PartsOfEvent => ReportIntervals.SubIntervals,
            ReportedIntervals.Open => ReportIntervals.OpenIntervals,
            _ => ReportIntervals.Intervals,
        },
    };
}
