using Busbar.OpenAdr.V20b;
using Busbar.Utility.Storage;
using Busbar.Wire.Xml;

namespace Busbar.Utility.V20b;

/// <summary>EiOpt: keeps what VENs opt in to or out of beside their answers to events.</summary>
internal sealed class OptService(UtilityCore core)
{
    private const int MostOfParty = 1_000;

    public async Task<OadrMessage> CreateAsync(Party party, OadrCreateOpt create)
    {
        if (create.QualifiedEventId is { } qualified && core.Events.Find(qualified.EventId) is null)
        {
            return Responses.Refuse(create, ResponseCode.InvalidId, "There is no such event.");
        }

        var count = await core.Store.ReadAsync(connection => Query.Number(connection, "SELECT COUNT(*) FROM opt WHERE ven_id = $ven", ("ven", party.VenId)));
        if (count >= MostOfParty)
        {
            return Responses.Refuse(create, ResponseCode.ComplianceError, $"A VEN has at most {MostOfParty} opts.");
        }

        await core.Store.PutAsync(PartyTables.Opt, new OptRow(
            party.VenId,
            create.OptId,
            create.QualifiedEventId?.EventId,
            create.OptType == OptType.OptIn ? "optIn" : "optOut",
            create.OptReason.Value,
            ScheduleOf(create),
            core.Time.GetUtcNow()));
        return new OadrCreatedOpt { SchemaVersion = SchemaVersion.V20b, EiResponse = Responses.Of(ResponseCode.Ok, create.RequestId), OptId = create.OptId };
    }

    public async Task<OadrMessage> CancelAsync(Party party, OadrCancelOpt cancel)
    {
        var removed = await core.Store.WriteAsync(unit => Query.Execute(
            unit.Connection, "DELETE FROM opt WHERE ven_id = $ven AND opt_id = $opt", ("ven", party.VenId), ("opt", cancel.OptId)));
        return removed == 0
            ? Responses.Refuse(cancel, ResponseCode.InvalidId, "There is no such opt.")
            : new OadrCanceledOpt { SchemaVersion = SchemaVersion.V20b, EiResponse = Responses.Of(ResponseCode.Ok, cancel.RequestId), OptId = cancel.OptId };
    }

    // The message itself says when the schedule is; only an opt with times keeps it.
    private static string? ScheduleOf(OadrCreateOpt create) => create.Vavailability is null
        ? null
        : System.Text.Encoding.UTF8.GetString(WireXml.ToUtf8(new OadrPayload { OadrSignedObject = new OadrSignedObject { Message = create } }, XmlNames.Prefixes));
}
