using System.Data.Common;
using Busbar.Storage;
using Busbar.Utility.Storage;

namespace Busbar.Utility.V20b;

/// <summary>The tables of 2.0b as code sees them.</summary>
internal static class PartyTables
{
    public const string PartyColumns = "ven_id, registration_id, fingerprint, name, address, is_pull, is_signed, reports_only, profile, registered_at";

    public static readonly Table<PartyRow> Party = new(
        "party",
        ["ven_id", "registration_id", "fingerprint", "name", "address", "is_pull", "is_signed", "reports_only", "profile", "registered_at"],
        ["ven_id"],
        static (ref RowWriter writer, in PartyRow row) =>
        {
            writer.Add(row.VenId);
            writer.Add(row.RegistrationId);
            writer.Add(row.Fingerprint);
            writer.Add(row.Name);
            writer.Add(row.Address);
            writer.Add(row.IsPull);
            writer.Add(row.IsSigned);
            writer.Add(row.ReportsOnly);
            writer.Add(row.Profile);
            writer.Add(row.RegisteredAt);
        });

    public static readonly Table<EventResponseRow> EventResponse = new(
        "event_response",
        ["ven_id", "event_id", "modification", "opt", "code", "at"],
        ["ven_id", "event_id"],
        static (ref RowWriter writer, in EventResponseRow row) =>
        {
            writer.Add(row.VenId);
            writer.Add(row.EventId);
            writer.Add((long)row.Modification);
            writer.Add(row.Opt);
            writer.Add(row.Code);
            writer.Add(row.At);
        });

    public static readonly Table<OptRow> Opt = new(
        "opt",
        ["ven_id", "opt_id", "event_id", "opt", "reason", "schedule", "at"],
        ["ven_id", "opt_id"],
        static (ref RowWriter writer, in OptRow row) =>
        {
            writer.Add(row.VenId);
            writer.Add(row.OptId);
            writer.Add(row.EventId);
            writer.Add(row.Opt);
            writer.Add(row.Reason);
            writer.Add(row.Schedule);
            writer.Add(row.At);
        });

    public static readonly Table<OfferedReportRow> OfferedReport = new(
        "offered_report",
        ["ven_id", "specifier_id", "name", "request_id", "body"],
        ["ven_id", "specifier_id"],
        static (ref RowWriter writer, in OfferedReportRow row) =>
        {
            writer.Add(row.VenId);
            writer.Add(row.SpecifierId);
            writer.Add(row.Name);
            writer.Add(row.RequestId);
            writer.Add(row.Body.AsSpan());
        });

    public static readonly Table<TelemetryRow> Telemetry = new(
        "telemetry",
        ["ven_id", "request_id", "r_id", "at", "value", "kind"],
        ["ven_id", "request_id", "r_id", "at"],
        static (ref RowWriter writer, in TelemetryRow row) =>
        {
            writer.Add(row.VenId);
            writer.Add(row.RequestId);
            writer.Add(row.RId);
            writer.Add(row.At);
            writer.Add(row.Value);
            writer.Add(row.Kind);
        });

    public static PartyRow ReadParty(DbDataReader row) => new()
    {
        VenId = row.GetString(0),
        RegistrationId = row.Text(1),
        Fingerprint = row.GetString(2),
        Name = row.GetString(3),
        Address = row.Text(4),
        IsPull = row.GetBoolean(5),
        IsSigned = row.GetBoolean(6),
        ReportsOnly = row.GetBoolean(7),
        Profile = row.GetString(8),
        RegisteredAt = row.OptionalTime(9),
    };
}

/// <summary>What a VEN answered to an event.</summary>
internal sealed record EventResponseRow(string VenId, string EventId, uint Modification, string Opt, string Code, DateTimeOffset At);

/// <summary>An opt of a VEN, for an event or for times.</summary>
internal sealed record OptRow(string VenId, string OptId, string? EventId, string Opt, string Reason, string? Schedule, DateTimeOffset At);

/// <summary>A report that a VEN offers, as it described it, and the request that we made of it.</summary>
internal sealed record OfferedReportRow(string VenId, string SpecifierId, string Name, string? RequestId, byte[] Body);

/// <summary>A number that a VEN reported.</summary>
internal sealed record TelemetryRow(string VenId, string RequestId, string RId, DateTimeOffset At, double Value, string Kind);
