using Busbar.Charging.Commands;
using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Operator.Stations;
using Busbar.Operator.StationLog;
using Busbar.Storage;

namespace Busbar.Operator.Storage;

/// <summary>How rows are written; reading is done by the queries beside each capability.</summary>
internal static partial class Tables
{
    public static readonly Table<StationRecord> Stations = new(
        "station",
        ["id", "name", "site", "credential", "registration", "ocpp_version", "vendor", "model", "serial_number", "firmware_version",
            "iccid", "imsi", "meter_type", "meter_serial_number", "boot_reason", "booted_at", "last_seen", "created_at",
            "next_credential", "model_of"],
        ["id"],
        static (ref RowWriter row, in StationRecord station) =>
        {
            row.Add(station.Id.Value);
            row.Add(station.Name);
            row.Add(station.Site);
            row.Add(station.Credential);
            row.Add(station.Registration.ToString());
            row.Add(station.OcppVersion);
            row.Add(station.Identity?.Vendor);
            row.Add(station.Identity?.Model);
            row.Add(station.Identity?.SerialNumber);
            row.Add(station.Identity?.FirmwareVersion);
            row.Add(station.Identity?.Iccid);
            row.Add(station.Identity?.Imsi);
            row.Add(station.Identity?.MeterType);
            row.Add(station.Identity?.MeterSerialNumber);
            row.Add(station.BootReason);
            row.Add(station.BootedAt);
            row.Add(station.LastSeen);
            row.Add(station.CreatedAt);
            row.Add(station.NextCredential);
            row.Add(station.ModelOf);
        });

    public static readonly Table<ConnectorRow> Connectors = new(
        "connector",
        ["station", "evse", "connector", "status", "error_code", "since", "received_at"],
        ["station", "evse", "connector"],
        static (ref RowWriter row, in ConnectorRow connector) =>
        {
            row.Add(connector.Station.Value);
            row.Add(connector.State.Evse.Value);
            row.Add(connector.State.Connector.Value);
            row.Add(connector.State.Status.ToString());
            row.Add(connector.State.ErrorCode);
            row.Add(connector.State.Since);
            row.Add(connector.ReceivedAt);
        });

    public static readonly Table<VariableRow> Variables = new(
        "variable",
        ["station", "component", "component_instance", "evse", "connector", "variable", "variable_instance", "attribute",
            "value", "mutability", "data_type", "unit", "updated_at"],
        ["station", "component", "component_instance", "evse", "connector", "variable", "variable_instance", "attribute"],
        static (ref RowWriter row, in VariableRow variable) =>
        {
            row.Add(variable.Station.Value);
            row.Add(variable.Value.Component);
            row.Add(variable.Value.ComponentInstance ?? "");
            row.Add(variable.Value.Evse?.Value ?? 0L);
            row.Add(variable.Value.Connector?.Value ?? 0L);
            row.Add(variable.Value.Variable);
            row.Add(variable.Value.VariableInstance ?? "");
            row.Add(variable.Value.Attribute);
            row.Add(variable.Value.Value);
            row.Add(variable.Value.Mutability);
            row.Add(variable.Value.DataType);
            row.Add(variable.Value.Unit);
            row.Add(variable.UpdatedAt);
        });

    public static readonly Table<Busbar.Charging.Tokens.Token> Tokens = new(
        "token",
        ["value", "type", "group_value", "expires_at", "is_blocked", "allows_concurrent", "label"],
        ["value"],
        static (ref RowWriter row, in Busbar.Charging.Tokens.Token token) =>
        {
            row.Add(token.IdToken.Value.ToUpperInvariant());
            row.Add(token.IdToken.Type);
            row.Add(token.Group?.Value);
            row.Add(token.ExpiresAt);
            row.Add(token.IsBlocked);
            row.Add(token.AllowsConcurrent);
            row.Add(token.Label);
        });

    public static readonly Table<EventRow> SessionEvents = new(
        "session_event",
        ["session", "event_key", "digest", "station", "kind", "at", "received_at", "body"],
        ["session", "event_key", "digest"],
        static (ref RowWriter row, in EventRow entry) =>
        {
            row.Add(entry.Session.Value);
            row.Add(entry.Identity.Key);
            row.Add(entry.Identity.Digest);
            row.Add(entry.Entry.Station.Value);
            row.Add(entry.Entry.Kind.ToString());
            row.Add(entry.Entry.At);
            row.Add(entry.Entry.ReceivedAt);
            row.AddUtf8(entry.Body);
        })
    {
        Content = [],
    };

    public static readonly Table<SessionRow> Sessions = new(
        "session",
        ["id", "station", "transaction_id", "evse", "connector", "token", "token_type", "is_active", "started_at", "ended_at",
            "last_event_at", "meter_start", "meter_stop", "energy", "energy_exported", "state_of_charge", "stop_reason",
            "remote_start_id", "reservation_id", "flags", "events", "ocpp_version"],
        ["id"],
        static (ref RowWriter row, in SessionRow entry) =>
        {
            var session = entry.Session;
            row.Add(session.Id.Value);
            row.Add(session.Station.Value);
            row.Add(session.Transaction.Value);
            row.Add((long?)session.Evse?.Value);
            row.Add((long?)session.Connector?.Value);
            row.Add(session.Token?.Value);
            row.Add(session.Token?.Type);
            row.Add(session.IsActive);
            row.Add(session.StartedAt);
            row.Add(session.EndedAt);
            row.Add(session.LastEventAt);
            AddDecimal(ref row, session.MeterStart?.Value);
            AddDecimal(ref row, session.MeterStop?.Value);
            row.Add(session.Energy.Value);
            row.Add(session.EnergyExported.Value);
            AddDecimal(ref row, session.StateOfCharge);
            row.Add(session.StopReason);
            row.Add((long?)session.RemoteStartId);
            row.Add((long?)session.ReservationId);
            row.Add((long)session.Flags);
            row.Add((long)session.Events);
            row.Add(entry.OcppVersion);
        });

    public static readonly Table<NumberRow> TransactionNumbers = new(
        "transaction_number",
        ["number", "station", "connector", "at", "id_tag", "meter_start"],
        ["station", "connector", "at", "id_tag", "meter_start"],
        static (ref RowWriter row, in NumberRow number) =>
        {
            row.Add(number.Number);
            row.Add(number.Station.Value);
            row.Add((long)number.Key.Connector.Value);
            row.Add(number.Key.At);
            row.Add(number.Key.IdTag);
            row.Add(number.Key.MeterStart);
        })
    {
        Content = [],
    };

    public static readonly Table<Command> Commands = new(
        "command",
        ["id", "station", "kind", "arguments", "requested_at", "requested_by", "outcome", "detail", "completed_at"],
        ["id"],
        static (ref RowWriter row, in Command command) =>
        {
            row.Add(command.Id.Value);
            row.Add(command.Station.Value);
            row.Add(command.Kind);
            row.Add(command.Arguments);
            row.Add(command.RequestedAt);
            row.Add(command.RequestedBy);
            row.Add(command.Outcome.ToString());
            row.Add(command.Detail);
            row.Add(command.CompletedAt);
        });

    public static readonly Table<SecurityEventRow> SecurityEvents = new(
        "security_event",
        ["station", "type", "at", "received_at", "detail"],
        [],
        static (ref RowWriter row, in SecurityEventRow entry) =>
        {
            row.Add(entry.Station.Value);
            row.Add(entry.Event.Type);
            row.Add(entry.Event.At);
            row.Add(entry.ReceivedAt);
            row.Add(entry.Event.Detail);
        });

    public static readonly Table<LoggedFrame> MessageLog = new(
        "message_log",
        ["sequence", "station", "at", "direction", "kind", "action", "message_id", "text", "bytes", "error"],
        [],
        static (ref RowWriter row, in LoggedFrame frame) =>
        {
            row.Add(frame.Sequence);
            row.Add(frame.Station.Value);
            row.Add(frame.At);
            row.Add(frame.Direction);
            row.Add(frame.Kind);
            row.Add(frame.Action);
            row.Add(frame.MessageId);
            row.Add(frame.Text);
            row.Add((long)frame.Bytes);
            row.Add(frame.Error);
        });

    private static void AddDecimal(ref RowWriter row, decimal? number)
    {
        if (number is { } value)
            row.Add(value);
        else
            row.AddNull();
    }
}
