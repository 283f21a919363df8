using System.Text;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V21;
using Busbar.Operator.Connections;
using Busbar.Wire;

namespace Busbar.Operator.RemoteControl;

/// <summary>What 2.1 stations tell after commands, and data transfers. The station log keeps the messages themselves.</summary>
internal static class NotificationsV21
{
    public static MessageRoutes AddNotificationsV21(this MessageRoutes routes, OperatorCore core) => routes
        .On<FirmwareStatusNotificationRequest, FirmwareStatusNotificationResponse>((_, _) => new FirmwareStatusNotificationResponse())
        .On<PublishFirmwareStatusNotificationRequest, PublishFirmwareStatusNotificationResponse>((_, _) => new PublishFirmwareStatusNotificationResponse())
        .On<LogStatusNotificationRequest, LogStatusNotificationResponse>((_, _) => new LogStatusNotificationResponse())
        .On<NotifyEventRequest, NotifyEventResponse>((_, _) => new NotifyEventResponse())
        .On<NotifyMonitoringReportRequest, NotifyMonitoringReportResponse>((_, _) => new NotifyMonitoringReportResponse())
        .On<NotifyCustomerInformationRequest, NotifyCustomerInformationResponse>((_, _) => new NotifyCustomerInformationResponse())
        .On<NotifyDisplayMessagesRequest, NotifyDisplayMessagesResponse>((_, _) => new NotifyDisplayMessagesResponse())
        .On<NotifyChargingLimitRequest, NotifyChargingLimitResponse>((_, _) => new NotifyChargingLimitResponse())
        .On<ClearedChargingLimitRequest, ClearedChargingLimitResponse>((_, _) => new ClearedChargingLimitResponse())
        .On<ReportChargingProfilesRequest, ReportChargingProfilesResponse>((_, _) => new ReportChargingProfilesResponse())
        .On<ReservationStatusUpdateRequest, ReservationStatusUpdateResponse>((_, _) => new ReservationStatusUpdateResponse())
        .On<NotifyEVChargingNeedsRequest, NotifyEVChargingNeedsResponse>((_, _) => new NotifyEVChargingNeedsResponse { Status = NotifyEVChargingNeedsStatus.Rejected })
        .On<NotifyEVChargingScheduleRequest, NotifyEVChargingScheduleResponse>((_, _) => new NotifyEVChargingScheduleResponse { Status = GenericStatus.Accepted })
        .On<BatterySwapRequest, BatterySwapResponse>((_, _) => new BatterySwapResponse())
        .On<NotifyDerAlarmRequest, NotifyDerAlarmResponse>((_, _) => new NotifyDerAlarmResponse())
        .On<NotifyDerStartStopRequest, NotifyDerStartStopResponse>((_, _) => new NotifyDerStartStopResponse())
        .On<ReportDerControlRequest, ReportDerControlResponse>((_, _) => new ReportDerControlResponse())
        .On<NotifyPriorityChargingRequest, NotifyPriorityChargingResponse>((_, _) => new NotifyPriorityChargingResponse())
        .On<NotifySettlementRequest, NotifySettlementResponse>((_, _) => new NotifySettlementResponse())
        .On<OpenPeriodicEventStreamRequest, OpenPeriodicEventStreamResponse>((_, _) => new OpenPeriodicEventStreamResponse { Status = GenericStatus.Accepted })
        .On<ClosePeriodicEventStreamRequest, ClosePeriodicEventStreamResponse>((_, _) => new ClosePeriodicEventStreamResponse())
        .OnSend<NotifyPeriodicEventStream>((_, _) => { })
        .Refuse("PullDynamicScheduleUpdate", "VatNumberValidation", "GetCertificateChainStatus")
        .On<DataTransferRequest, DataTransferResponse>((request, call) => TransferAsync(core, request, call));

    private static async ValueTask<CallAnswer<DataTransferResponse>> TransferAsync(OperatorCore core, DataTransferRequest request, IncomingCall call)
    {
        var data = request.Data is { } sent ? Encoding.UTF8.GetString(sent.Utf8.Span) : null;
        var answer = await DataTransfers.AskAsync(core, call.Connection(), request.VendorId, request.MessageId, data);
        return new DataTransferResponse
        {
            Status = DataTransferStatusWireText.TryParse(answer.Status, out DataTransferStatus status) ? status : DataTransferStatus.Rejected,
            Data = answer.Data is { } text && JsonFragment.TryParse(Encoding.UTF8.GetBytes(text), WireLimits.Default, out var fragment, out _) ? fragment : null,
        };
    }
}
