using Busbar.Energy.GridSignals;
using Busbar.OpenAdr;
using Busbar.OpenAdr.V301;

namespace Busbar.Mapping.OpenAdr.V301;

/// <summary>Reports (OpenADR 3.0.1 report).</summary>
public static class Reports301
{
    /// <summary>A report in the domain's words.</summary>
    public static GridReport ToDomain(Report report) => new()
    {
        Id = report.Id?.Value ?? "",
        Created = report.CreatedDateTime ?? default,
        Modified = report.ModificationDateTime ?? default,
        EventId = report.EventId.Value,
        ProgramId = report.ProgramId.Value,
        ClientName = report.ClientName,
        Name = report.ReportName,
        Payloads = report.PayloadDescriptors?.Select(Descriptors301.ToDomain).ToArray() ?? [],
        Resources = [.. report.Resources.Select(static resource => new ReportedResource(
            resource.ResourceName, Values301.ToDomain(resource.IntervalPeriod), [.. resource.Intervals.Select(Values301.ToDomain)]))],
    };

    /// <summary>A report as a VTN answers it; its program must be known.</summary>
    public static Report ToWire(GridReport report) => new()
    {
        Id = ObjectId.Of(report.Id),
        CreatedDateTime = report.Created,
        ModificationDateTime = report.Modified,
        ObjectType = ReportObjectType.Report,
        ProgramId = ObjectId.Of(report.ProgramId ?? ""),
        EventId = ObjectId.Of(report.EventId),
        ClientName = report.ClientName,
        ReportName = report.Name,
        PayloadDescriptors = report.Payloads.Count == 0 ? null : [.. report.Payloads.Select(Descriptors301.ToReportWire)],
        Resources = [.. report.Resources.Select(static resource => new ReportResource
        {
            ResourceName = resource.Name,
            IntervalPeriod = Values301.ToWire(resource.Period),
            Intervals = [.. resource.Intervals.Select(Values301.ToWire)],
        })],
    };

    /// <summary>A report as a VEN sends it.</summary>
    public static Report ToRequest(GridReport report) =>
        ToWire(report with { Id = "new" }) with { Id = null, CreatedDateTime = null, ModificationDateTime = null, ObjectType = null };
}
