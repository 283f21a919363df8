using Busbar.Energy.GridSignals;
using Busbar.Mapping.OpenAdr.V20b;
using Busbar.OpenAdr.V20b;
using Busbar.Utility.Storage;
using Busbar.Wire;
using Busbar.Wire.Xml;

namespace Busbar.Utility.V20b;

/// <summary>EiReport: takes what VENs offer, asks for it, and keeps what they report; numbers about an event become a report of 3.x too.</summary>
internal sealed class ReportService(UtilityCore core)
{
    private const int MostReports = 32; // of one registration
    private const int MostNumbers = 50_000; // of one update; a day of minutes of 30 values is 43,200
    private const string Metadata = "METADATA";

    public async Task<OadrMessage> RegisterAsync(Party party, OadrRegisterReport register)
    {
        if (register.OadrReport.Count > MostReports)
        {
            return Responses.Refuse(register, ResponseCode.InvalidData, $"At most {MostReports} reports are taken.");
        }

        await ForgetAsync(party);
        var requests = new List<OadrReportRequest>();
        foreach (var report in register.OadrReport)
        {
            var requestId = core.Ids.New();
            await core.Store.PutAsync(PartyTables.OfferedReport, new OfferedReportRow(
                party.VenId, report.ReportSpecifierId, report.ReportName?.Value ?? "", requestId, WireXml.ToUtf8(Envelope(report), XmlNames.Prefixes)));
            if (Wanted(report) is { Count: > 0 } values)
            {
                requests.Add(Request(requestId, report, values));
            }
        }

        return new OadrRegisteredReport
        {
            SchemaVersion = SchemaVersion.V20b,
            EiResponse = Responses.Of(ResponseCode.Ok, register.RequestId),
            OadrReportRequest = requests,
            VenId = party.VenId,
        };
    }

    public async Task<OadrMessage> UpdateAsync(Party party, OadrUpdateReport update)
    {
        var offered = await OfferedAsync(party);
        foreach (var report in update.OadrReport)
        {
            var source = offered.FirstOrDefault(one => one.Row.SpecifierId == report.ReportSpecifierId);
            if (source.Row is null)
            {
                return Responses.Refuse(update, ResponseCode.InvalidId, "The report was not registered.");
            }

            var kinds = source.Report.OadrReportDescription.GroupBy(static one => one.RId).ToDictionary(static one => one.Key, static one => one.First().ReportType.Value);
            var rows = ReportBridge.Numbers(report).Take(MostNumbers)
                .Select(number => new TelemetryRow(party.VenId, report.ReportRequestId, number.RId, number.At, number.Value, kinds.GetValueOrDefault(number.RId, "")))
                .DistinctBy(static row => (row.RId, row.At)).ToArray();
            await core.Store.AppendAsync(PartyTables.Telemetry, rows);
            await BridgeAsync(party, report, source.Report.OadrReportDescription);
        }

        return new OadrUpdatedReport { SchemaVersion = SchemaVersion.V20b, EiResponse = Responses.Of(ResponseCode.Ok, update.RequestId), VenId = party.VenId };
    }

    // We have no reports of our own to offer, so there is none to ask for; asking for our metadata is fine and finds nothing.
    public OadrMessage Create(Party party, OadrCreateReport create) =>
        create.OadrReportRequest.All(static request => request.ReportSpecifier.ReportSpecifierId == Metadata)
            ? new OadrCreatedReport
            {
                SchemaVersion = SchemaVersion.V20b,
                EiResponse = Responses.Of(ResponseCode.Ok, create.RequestId),
                OadrPendingReports = [],
                VenId = party.VenId,
            }
            : Responses.Refuse(create, ResponseCode.ReportNotSupported, "This VTN offers no reports.");

    public OadrMessage Cancel(Party party, OadrCancelReport cancel) => Responses.Refuse(cancel, ResponseCode.InvalidId, "There is no such request.");

    /// <summary>Forgets what a party offered; a registration of reports replaces the one before it.</summary>
    public Task ForgetAsync(Party party) => core.Store.WriteAsync(unit =>
        Query.Execute(unit.Connection, "DELETE FROM offered_report WHERE ven_id = $ven", ("ven", party.VenId)));

    /// <summary>The numbers of a VEN since a moment.</summary>
    public ValueTask<List<TelemetryRow>> NumbersAsync(string venId, DateTimeOffset since, int limit) => core.Store.ReadAsync(connection => Query.All(
        connection,
        "SELECT ven_id, request_id, r_id, at, value, kind FROM telemetry WHERE ven_id = $ven AND at >= $since ORDER BY at LIMIT $limit",
        static row => new TelemetryRow(row.GetString(0), row.GetString(1), row.GetString(2), row.Time(3), row.GetDouble(4), row.GetString(5)),
        ("ven", venId),
        ("since", Busbar.Storage.Instant.ToMicroseconds(since)),
        ("limit", (long)limit)));

    // An event that asks for what was reported gets it as a report, as it would from a VEN of 3.x.
    private async Task BridgeAsync(Party party, OadrReport report, IReadOnlyList<OadrReportDescription> descriptions)
    {
        if (core.Vens.Find(party.VenId) is not { } ven)
        {
            return;
        }

        var payloads = descriptions.Select(static one => ReportBridge.PayloadOf(one.ReportType)).OfType<string>().ToHashSet();
        var view = core.Visibility.OfClient(ven.ClientId);
        var now = core.Time.GetUtcNow();
        foreach (var signal in core.Events.All.Where(signal =>
            view.Sees(signal.Targets) && signal.Reports.Any(demand => payloads.Contains(demand.PayloadType)) && EventTimeline.IsActive(signal, signal.Created, now)))
        {
            if (ReportBridge.ToDomain(report, descriptions, signal, ven.Name) is { } bridged)
            {
                await core.Reports.CreateAsync(bridged, ven.ClientId);
            }
        }
    }

    private async Task<IReadOnlyList<(OfferedReportRow Row, OadrReport Report)>> OfferedAsync(Party party)
    {
        var rows = await core.Store.ReadAsync(connection => Query.All(
            connection,
            "SELECT ven_id, specifier_id, name, request_id, body FROM offered_report WHERE ven_id = $ven",
            static row => new OfferedReportRow(row.GetString(0), row.GetString(1), row.GetString(2), row.Text(3), row.GetFieldValue<byte[]>(4)),
            ("ven", party.VenId)));
        return
        [
            .. rows.Select(static row => (row, WireXml.TryRead<OadrPayload>(row.Body, XmlLimits.Default, out var kept, out _)
                ? ((OadrRegisterReport)kept.OadrSignedObject.Message).OadrReport[0]
                : throw new System.Diagnostics.UnreachableException())),
        ];
    }

    private static OadrPayload Envelope(OadrReport report) => new()
    {
        OadrSignedObject = new OadrSignedObject { Message = new OadrRegisterReport { RequestId = "kept", OadrReport = [report] } },
    };

    private static IReadOnlyList<OadrReportDescription> Wanted(OadrReport report) =>
        report.ReportName is { } name && name.Value.StartsWith("METADATA_TELEMETRY", StringComparison.Ordinal) ? report.OadrReportDescription : [];

    private static OadrReportRequest Request(string requestId, OadrReport report, IReadOnlyList<OadrReportDescription> values)
    {
        var rate = values.Select(static value => value.OadrSamplingRate?.OadrMaxPeriod).FirstOrDefault(static period => period is not null) ?? new XcalDuration(IsoDuration.FromTimeSpan(TimeSpan.FromMinutes(1)));
        return new OadrReportRequest
        {
            ReportRequestId = requestId,
            ReportSpecifier = new ReportSpecifier
            {
                ReportSpecifierId = report.ReportSpecifierId,
                Granularity = rate,
                ReportBackDuration = rate,
                SpecifierPayload = [.. values.Select(static value => new SpecifierPayload { RId = value.RId, ReadingType = value.ReadingType })],
            },
        };
    }
}
