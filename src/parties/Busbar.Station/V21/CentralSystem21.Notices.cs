using Busbar.Station.CentralSystem;
using Busbar.Station.DeviceModel;
using Busbar.Station.Display;
using Busbar.Station.Evses;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Station.V21;

// One message for each notice.
internal sealed partial class CentralSystem21
{
    public Task<Reply<NoticeReply>> NotifyAsync(Notice notice, CancellationToken cancellationToken)
    {
        var peer = connection();
        return notice switch
        {
            Notice.Status n => Calling.TellAsync<Msg.StatusNotificationRequest, Msg.StatusNotificationResponse>(peer, Status(n), cancellationToken),
            Notice.Readings n => Calling.TellAsync<Msg.MeterValuesRequest, Msg.MeterValuesResponse>(
                peer, new() { EvseId = n.EvseId, MeterValue = n.Samples.Select(Translation.ToWire).ToArray() }, cancellationToken),
            Notice.SecurityEvent n => Calling.TellAsync<Msg.SecurityEventNotificationRequest, Msg.SecurityEventNotificationResponse>(
                peer, new() { Type = n.Type, Timestamp = n.At, TechInfo = Translation.Cut(n.Detail, 255) }, cancellationToken),
            Notice.FirmwareStatus n => Calling.TellAsync<Msg.FirmwareStatusNotificationRequest, Msg.FirmwareStatusNotificationResponse>(
                peer, new() { Status = Spelling.To<Msg.FirmwareStatus>(n.Stage), RequestId = n.RequestId }, cancellationToken),
            Notice.LogStatus n => Calling.TellAsync<Msg.LogStatusNotificationRequest, Msg.LogStatusNotificationResponse>(
                peer, new() { Status = Spelling.To<Msg.UploadLogStatus>(n.Stage), RequestId = n.RequestId }, cancellationToken),
            Notice.ReservationEnded n => Calling.TellAsync<Msg.ReservationStatusUpdateRequest, Msg.ReservationStatusUpdateResponse>(
                peer, new() { ReservationId = n.ReservationId, ReservationUpdateStatus = Spelling.To<Msg.ReservationUpdateStatus>(n.Why) }, cancellationToken),
            Notice.Report n => Calling.TellAsync<Msg.NotifyReportRequest, Msg.NotifyReportResponse>(peer, Report(n), cancellationToken),
            Notice.MonitoringReport n => Calling.TellAsync<Msg.NotifyMonitoringReportRequest, Msg.NotifyMonitoringReportResponse>(
                peer, MonitoringReport(n), cancellationToken),
            Notice.Events n => Calling.TellAsync<Msg.NotifyEventRequest, Msg.NotifyEventResponse>(peer, Events(n), cancellationToken),
            Notice.Profiles n => Calling.TellAsync<Msg.ReportChargingProfilesRequest, Msg.ReportChargingProfilesResponse>(
                peer, Profiles(n), cancellationToken),
            Notice.Messages n => Calling.TellAsync<Msg.NotifyDisplayMessagesRequest, Msg.NotifyDisplayMessagesResponse>(
                peer, Messages(n), cancellationToken),
            Notice.CustomerData n => Calling.TellAsync<Msg.NotifyCustomerInformationRequest, Msg.NotifyCustomerInformationResponse>(
                peer, new() { RequestId = n.RequestId, SeqNo = n.Page, Tbc = n.HasMore, GeneratedAt = n.At, Data = n.Data }, cancellationToken),
            Notice.SignCertificate n => Calling.TellAsync<Msg.SignCertificateRequest, Msg.SignCertificateResponse>(
                peer, new() { Csr = n.Csr, CertificateType = Spelling.To<Msg.CertificateSigningUse>(n.Use), RequestId = n.RequestId }, cancellationToken,
                answer => answer.Status == Msg.GenericStatus.Accepted),
            Notice.PriorityCharging n => Calling.TellAsync<Msg.NotifyPriorityChargingRequest, Msg.NotifyPriorityChargingResponse>(
                peer, new() { TransactionId = n.TransactionId, Activated = n.IsActive }, cancellationToken),
            Notice.VehicleSchedule n => Calling.TellAsync<Msg.NotifyEVChargingScheduleRequest, Msg.NotifyEVChargingScheduleResponse>(
                peer, Schedule(n), cancellationToken),
            Notice.VendorData n => Calling.TellAsync<Msg.DataTransferRequest, Msg.DataTransferResponse>(
                peer, new() { VendorId = n.VendorId, MessageId = n.MessageId }, cancellationToken,
                answer => answer.Status == Msg.DataTransferStatus.Accepted),
            _ => Task.FromResult(Reply<NoticeReply>.Of(NoticeReply.Taken)),
        };
    }

    private static Msg.StatusNotificationRequest Status(Notice.Status status) => new()
    {
        Timestamp = status.At,
        EvseId = status.EvseId,
        ConnectorId = status.ConnectorId,
        ConnectorStatus = status.Value switch
        {
            EvseStatus.Available => Msg.ConnectorStatus.Available,
            EvseStatus.Preparing when !status.IsPlugged => Msg.ConnectorStatus.Available,
            EvseStatus.Reserved => Msg.ConnectorStatus.Reserved,
            EvseStatus.Unavailable => Msg.ConnectorStatus.Unavailable,
            EvseStatus.Faulted => Msg.ConnectorStatus.Faulted,
            _ => Msg.ConnectorStatus.Occupied,
        },
    };

    private static Msg.NotifyReportRequest Report(Notice.Report report) => new()
    {
        RequestId = report.RequestId,
        SeqNo = report.Page,
        Tbc = report.HasMore,
        GeneratedAt = report.At,
        ReportData = report.Variables.Select(Line).ToArray(),
    };

    private static Msg.ReportData Line(ReportedVariable line) => new()
    {
        Component = Translation.Component(line.Name),
        Variable = Translation.Variable(line.Name),
        VariableAttribute =
        [
            new Msg.VariableAttribute
            {
                Type = Msg.AttributeType.Actual,
                Value = Translation.Cut(line.Value, VariableDefinition.MaxTextLength),
                Mutability = Spelling.To<Msg.Mutability>(line.Definition.Mutability),
                Persistent = true,
                Constant = false,
            },
        ],
        VariableCharacteristics = new Msg.VariableCharacteristics
        {
            DataType = Spelling.To<Msg.DataType>(line.Definition.Kind),
            SupportsMonitoring = line.Definition.SupportsMonitoring,
            Unit = line.Definition.Unit,
            MinLimit = (decimal?)line.Definition.Min,
            MaxLimit = (decimal?)line.Definition.Max,
            ValuesList = line.Definition.Values,
        },
    };

    private static Msg.NotifyMonitoringReportRequest MonitoringReport(Notice.MonitoringReport report) => new()
    {
        RequestId = report.RequestId,
        SeqNo = report.Page,
        Tbc = report.HasMore,
        GeneratedAt = report.At,
        Monitor = report.Monitors.GroupBy(m => m.Variable).Select(g => new Msg.MonitoringData
        {
            Component = Translation.Component(g.Key),
            Variable = Translation.Variable(g.Key),
            VariableMonitoring = g.Select(m => new Msg.VariableMonitoring
            {
                Id = m.Id,
                Transaction = m.OnlyInTransaction,
                Value = m.Value,
                Type = Spelling.To<Msg.MonitorType>(m.Kind),
                Severity = m.Severity,
                EventNotificationType = m.IsCustom ? Msg.EventNotificationType.CustomMonitor : Msg.EventNotificationType.PreconfiguredMonitor,
            }).ToArray(),
        }).ToArray(),
    };

    private static Msg.NotifyEventRequest Events(Notice.Events events) => new()
    {
        GeneratedAt = events.At,
        SeqNo = events.Page,
        Tbc = events.HasMore,
        EventData = events.Items.Select(e => new Msg.EventData
        {
            EventId = e.Id,
            Timestamp = e.At,
            Trigger = Spelling.To<Msg.EventTrigger>(e.Trigger),
            ActualValue = Translation.Cut(e.Value, VariableDefinition.MaxTextLength)!,
            Component = Translation.Component(e.Variable),
            Variable = Translation.Variable(e.Variable),
            EventNotificationType = e.IsHardWired ? Msg.EventNotificationType.HardWiredNotification : Msg.EventNotificationType.CustomMonitor,
            VariableMonitoringId = e.MonitorId,
            Cleared = e.IsCleared ? true : null,
            TransactionId = e.TransactionId,
            Severity = e.Severity,
        }).ToArray(),
    };

    private static Msg.ReportChargingProfilesRequest Profiles(Notice.Profiles profiles) => new()
    {
        RequestId = profiles.RequestId,
        ChargingLimitSource = profiles.Source,
        EvseId = profiles.EvseId,
        Tbc = profiles.HasMore,
        ChargingProfile = profiles.Items.Select(Translation.ToWire).ToArray(),
    };

    private static Msg.NotifyDisplayMessagesRequest Messages(Notice.Messages messages) => new()
    {
        RequestId = messages.RequestId,
        Tbc = messages.HasMore,
        MessageInfo = messages.Items.Select(Message).ToArray(),
    };

    private static Msg.MessageInfo Message(DisplayMessage message) => new()
    {
        Id = message.Id,
        Priority = Spelling.To<Msg.MessagePriority>(message.Priority),
        Message = new Msg.MessageContent
        {
            Format = Spelling.Parse<Msg.MessageFormat>(message.Format) ?? Msg.MessageFormat.UTF8,
            Content = message.Content,
            Language = message.Language,
        },
        State = Spelling.Parse<Msg.MessageState>(message.State),
        StartDateTime = message.From,
        EndDateTime = message.Until,
        TransactionId = message.TransactionId,
    };
}
