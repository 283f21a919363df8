using System.Text.Json;
using Busbar.Charging.Commands;
using Busbar.Charging.Ledger;
using Busbar.Charging.Metering;
using Busbar.Charging.Stations;
using Busbar.Ocpp;
using Busbar.Operator.Api.Contract;
using Busbar.Operator.Stations;
using Busbar.Operator.StationLog;

namespace Busbar.Operator.Api;

/// <summary>What the operator holds, as the API shows it.</summary>
internal static class Views
{
    public static StationSummary Of(Station station, DateTimeOffset now)
    {
        var record = station.Record;
        var connection = station.Connection;
        var power = station.PowerW;
        return new StationSummary
        {
            Id = station.Id.Value,
            Name = record.Name,
            Site = record.Site,
            Online = connection is not null,
            OcppVersion = connection?.Version.Number() ?? record.OcppVersion,
            SecurityProfile = connection is null ? null : (int)connection.Origin.Profile,
            Vendor = record.Identity?.Vendor,
            Model = record.Identity?.Model,
            SerialNumber = record.Identity?.SerialNumber,
            FirmwareVersion = record.Identity?.FirmwareVersion,
            Registration = record.Registration.ToString(),
            ConnectedSince = connection?.Since,
            LastSeen = station.LastSeen,
            LastHeartbeat = station.LastHeartbeat,
            PowerW = connection is null ? 0 : power,
            AssumedPowerW = connection is null ? power : 0,
            LastHourW = station.LastHour(now),
            Evses = Evses(station),
        };
    }

    /// <summary>A connector's status with what its session tells: 2.x says no more than that it is occupied.</summary>
    public static ConnectorStatus StatusOf(ConnectorState state, Session? session) => (state.Status, session) switch
    {
        (ConnectorStatus.Preparing or ConnectorStatus.Unknown, { IsActive: true }) => session.State switch
        {
            ChargingState.Charging => ConnectorStatus.Charging,
            ChargingState.SuspendedEV => ConnectorStatus.SuspendedEV,
            ChargingState.SuspendedEVSE => ConnectorStatus.SuspendedEVSE,
            ChargingState.Idle => ConnectorStatus.Finishing,
            _ => ConnectorStatus.Preparing,
        },
        _ => state.Status,
    };

    public static SessionSummary Of(Session session, string ocppVersion) => Fill(new SessionSummary
    {
        Id = "",
        TransactionId = "",
        StationId = "",
        State = "",
        ChargingState = "",
        StartedAt = default,
        EnergyWh = 0,
        Flags = [],
        OcppVersion = ocppVersion,
    }, session);

    public static SessionDetail Of(Session session, string ocppVersion, IReadOnlyList<SessionEvent> events) => (SessionDetail)Fill(
        new SessionDetail
        {
            Id = "",
            TransactionId = "",
            StationId = "",
            State = "",
            ChargingState = "",
            StartedAt = default,
            EnergyWh = 0,
            Flags = [],
            OcppVersion = ocppVersion,
            MeterStartWh = session.MeterStart?.Value,
            MeterStopWh = session.MeterStop?.Value,
            EnergyExportedWh = session.EnergyExported.Value,
            RemoteStartId = session.RemoteStartId,
            ReservationId = session.ReservationId,
            Events = [.. events.Select(Of)],
        },
        session);

    public static CommandView Of(Command command)
    {
        using var arguments = JsonDocument.Parse(command.Arguments);
        return new CommandView
        {
            Id = command.Id.Value,
            Kind = command.Kind,
            StationId = command.Station.Value,
            Arguments = arguments.RootElement.Clone(),
            RequestedAt = command.RequestedAt,
            RequestedBy = command.RequestedBy,
            Outcome = CamelCase(command.Outcome.ToString()),
            Detail = command.Detail,
            CompletedAt = command.CompletedAt,
        };
    }

    public static MessageItem Of(LoggedFrame frame) => new()
    {
        Sequence = frame.Sequence,
        StationId = frame.Station.Value,
        At = frame.At,
        Direction = frame.Direction,
        Kind = frame.Kind,
        Action = frame.Action,
        MessageId = frame.MessageId,
        Text = frame.Text,
        Bytes = frame.Bytes,
        Error = frame.Error,
    };

    public static SeriesView Of(SessionSeries series) => new()
    {
        At = [.. series.At],
        PowerW = [.. series.PowerW],
        EnergyWh = [.. series.EnergyWh],
        Soc = [.. series.StateOfCharge],
        CurrentA = series.CurrentA.ToDictionary(p => p.Key, p => p.Value.ToArray()),
        VoltageV = series.VoltageV.ToDictionary(p => p.Key, p => p.Value.ToArray()),
    };

    public static string[] Flags(SessionFlags flags) =>
        [.. Enum.GetValues<SessionFlags>().Where(f => f is not SessionFlags.None && flags.HasFlag(f)).Select(f => CamelCase(f.ToString()))];

    public static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static EvseSummary[] Evses(Station station)
    {
        var evses = station.Connectors.Values.Select(c => c.State.Evse)
            .Concat(station.Sessions.Values.Where(s => s.Session.IsActive).Select(s => s.Session.Evse ?? new EvseId(1)))
            .Where(e => e.Value > 0).Distinct().OrderBy(e => e.Value);
        return [.. evses.Select(evse => Evse(station, evse))];
    }

    private static EvseSummary Evse(Station station, EvseId evse)
    {
        var session = station.Sessions.Values.Select(l => l.Session)
            .Where(s => s.IsActive && s.Evse == evse).MaxBy(s => s.StartedAt);
        return new EvseSummary
        {
            Id = evse.Value,
            SessionId = session?.Id.Value,
            PowerW = session?.Power?.Value,
            Soc = session?.StateOfCharge,
            Connectors =
            [
                .. station.Connectors.Values.Where(c => c.State.Evse == evse).OrderBy(c => c.State.Connector.Value).Select(c =>
                    new ConnectorSummary(c.State.Connector.Value, null, StatusOf(c.State, session).ToString(), c.State.ErrorCode, c.State.Since)),
            ],
        };
    }

    private static SessionEventItem Of(SessionEvent entry, int index)
    {
        var last = SampleGroup.Of(entry.Samples).LastOrDefault();
        return new SessionEventItem
        {
            Sequence = index + 1,
            At = entry.At,
            ReceivedAt = entry.ReceivedAt,
            Kind = CamelCase(entry.Kind.ToString()),
            SeqNo = entry.SeqNo,
            TriggerReason = entry.Trigger,
            ChargingState = entry.State?.ToString(),
            EnergyWh = entry.Register?.Value ?? last.ImportRegister?.Value,
            PowerW = last.Power?.Value,
            Offline = entry.IsOffline,
            Flags = Flags(entry.Observed),
            Detail = entry.Detail,
        };
    }

    private static SessionSummary Fill(SessionSummary view, Session session) => view with
    {
        Id = session.Id.Value,
        TransactionId = session.Transaction.Value,
        StationId = session.Station.Value,
        EvseId = session.Evse?.Value,
        ConnectorId = session.Connector?.Value,
        Token = session.Token?.Masked,
        State = session.IsActive ? "active" : "ended",
        ChargingState = session.State.ToString(),
        StartedAt = session.StartedAt,
        EndedAt = session.EndedAt,
        EnergyWh = session.Energy.Value,
        PowerW = session.Power?.Value,
        Soc = session.StateOfCharge,
        StopReason = session.StopReason,
        Flags = Flags(session.Flags),
    };
}
