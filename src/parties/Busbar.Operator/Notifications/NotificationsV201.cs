using System.Text;
using Busbar.Charging.Stations;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V201;
using Busbar.Operator.ChargingProfiles;
using Busbar.Operator.Connections;
using Busbar.Operator.FileTransfers;
using Busbar.Operator.RemoteControl;
using Busbar.Operator.Reservations;
using Busbar.Wire;

namespace Busbar.Operator.Notifications;

/// <summary>What 2.0.1 stations tell after commands, and data transfers. Each is kept as it was said.</summary>
internal static class NotificationsV201
{
    public static MessageRoutes AddNotificationsV201(this MessageRoutes routes, OperatorCore core) => routes
        .Keep<FirmwareStatusNotificationRequest, FirmwareStatusNotificationResponse>(
            core, new FirmwareStatusNotificationResponse(), r => r.RequestId, (unit, station, r, now) =>
                TransferBoard.Report(unit, station, FileTransfer.Firmware, r.RequestId, FirmwareStatusWireText.ToWireText(r.Status), now))
        .Keep<PublishFirmwareStatusNotificationRequest, PublishFirmwareStatusNotificationResponse>(core, new PublishFirmwareStatusNotificationResponse(), r => r.RequestId)
        .Keep<LogStatusNotificationRequest, LogStatusNotificationResponse>(
            core, new LogStatusNotificationResponse(), r => r.RequestId, (unit, station, r, now) =>
                TransferBoard.Report(unit, station, FileTransfer.Log, r.RequestId, UploadLogStatusWireText.ToWireText(r.Status), now))
        .Keep<NotifyEventRequest, NotifyEventResponse>(core, new NotifyEventResponse())
        .Keep<NotifyMonitoringReportRequest, NotifyMonitoringReportResponse>(core, new NotifyMonitoringReportResponse(), r => r.RequestId)
        .Keep<NotifyCustomerInformationRequest, NotifyCustomerInformationResponse>(core, new NotifyCustomerInformationResponse(), r => r.RequestId)
        .Keep<NotifyDisplayMessagesRequest, NotifyDisplayMessagesResponse>(core, new NotifyDisplayMessagesResponse(), r => r.RequestId)
        .Keep<NotifyChargingLimitRequest, NotifyChargingLimitResponse>(core, new NotifyChargingLimitResponse())
        .Keep<ClearedChargingLimitRequest, ClearedChargingLimitResponse>(core, new ClearedChargingLimitResponse())
        .Keep<ReportChargingProfilesRequest, ReportChargingProfilesResponse>(
            core, new ReportChargingProfilesResponse(), r => r.RequestId, (unit, station, r, now) =>
            {
                foreach (var profile in r.ChargingProfile)
                    ProfileShelf.Put(unit, station, new EvseId(r.EvseId), Payload.Write(profile), ChargingLimitSourceWireText.ToWireText(r.ChargingLimitSource), now);
            })
        .Keep<ReservationStatusUpdateRequest, ReservationStatusUpdateResponse>(
            core, new ReservationStatusUpdateResponse(), effect: (unit, station, r, now) =>
                ReservationBook.Settle(unit, station, r.ReservationId, ReservationUpdateStatusWireText.ToWireText(r.ReservationUpdateStatus), now))
        .Keep<NotifyEVChargingNeedsRequest, NotifyEVChargingNeedsResponse>(core, new NotifyEVChargingNeedsResponse { Status = NotifyEVChargingNeedsStatus.Rejected })
        .Keep<NotifyEVChargingScheduleRequest, NotifyEVChargingScheduleResponse>(core, new NotifyEVChargingScheduleResponse { Status = GenericStatus.Accepted })
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
