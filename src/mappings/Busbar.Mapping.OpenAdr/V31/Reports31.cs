using Busbar.Energy.GridSignals;
using Busbar.OpenAdr;
using Busbar.OpenAdr.V31;

namespace Busbar.Mapping.OpenAdr.V31;

/// <summary>Reports (OpenADR 3.1 report).</summary>
public static class Reports31
{
    /// <summary>A client's report in the domain's words.</summary>
    public static GridReport ToDomain(ReportRequest request) => new()
    {
        EventId = request.EventId.Value,
        ClientName = request.ClientName,
        Name = request.ReportName,
        Payloads = request.PayloadDescriptors?.Select(Descriptors31.ToDomain).ToArray() ?? [],
        Resources = [.. request.Resources.Select(static resource => new ReportedResource(
            resource.ResourceName, Values31.ToDomain(resource.IntervalPeriod), [.. resource.Intervals.Select(Values31.ToDomain)]))],
    };

    /// <summary>A report in the domain's words.</summary>
    public static GridReport ToDomain(Report report) => new()
    {
        Id = report.Id.Value,
        Created = report.CreatedDateTime,
        Modified = report.ModificationDateTime,
        ClientId = report.ClientId,
        EventId = report.EventId.Value,
        ClientName = report.ClientName,
        Name = report.ReportName,
        Payloads = report.PayloadDescriptors?.Select(Descriptors31.ToDomain).ToArray() ?? [],
        Resources = [.. report.Resources.Select(static resource => new ReportedResource(
            resource.ResourceName, Values31.ToDomain(resource.IntervalPeriod), [.. resource.Intervals.Select(Values31.ToDomain)]))],
    };

    /// <summary>A report as a VTN answers it.</summary>
    public static Report ToWire(GridReport report) => new()
    {
        Id = ObjectId.Of(report.Id),
        CreatedDateTime = report.Created,
        ModificationDateTime = report.Modified,
        ObjectType = ObjectType.Report,
        ClientId = report.ClientId,
        EventId = ObjectId.Of(report.EventId),
        ClientName = report.ClientName,
        ReportName = report.Name,
        PayloadDescriptors = report.Payloads.Count == 0 ? null : [.. report.Payloads.Select(Descriptors31.ToReportWire)],
        Resources = [.. report.Resources.Select(static resource => new ReportResource
        {
            ResourceName = resource.Name,
            IntervalPeriod = Values31.ToWire(resource.Period),
            Intervals = [.. resource.Intervals.Select(Values31.ToWire)],
        })],
    };

    /// <summary>A report as a VEN sends it.</summary>
    public static ReportRequest ToRequest(GridReport report)
    {
        var stored = ToWire(report with { Id = "new", ClientId = "new" });
        return new ReportRequest
        {
            EventId = stored.EventId,
            ClientName = stored.ClientName,
            ReportName = stored.ReportName,
            PayloadDescriptors = stored.PayloadDescriptors,
            Resources = stored.Resources,
        };
    }
}
