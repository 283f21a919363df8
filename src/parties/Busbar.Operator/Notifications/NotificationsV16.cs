using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V16;
using Busbar.Operator.Connections;
using Busbar.Operator.FileTransfers;

namespace Busbar.Operator.Notifications;

/// <summary>What 1.6 stations tell after commands, and data transfers. Each is kept as it was said.</summary>
internal static class NotificationsV16
{
    public static MessageRoutes AddNotificationsV16(this MessageRoutes routes, OperatorCore core) => routes
        .Keep<FirmwareStatusNotificationRequest, FirmwareStatusNotificationResponse>(
            core, new FirmwareStatusNotificationResponse(), requestId: null, (unit, station, r, now) =>
                TransferBoard.Report(unit, station, FileTransfer.Firmware, null, FirmwareStatusWireText.ToWireText(r.Status), now))
        .Keep<SignedFirmwareStatusNotificationRequest, SignedFirmwareStatusNotificationResponse>(
            core, new SignedFirmwareStatusNotificationResponse(), r => r.RequestId, (unit, station, r, now) =>
                TransferBoard.Report(unit, station, FileTransfer.Firmware, r.RequestId, SignedFirmwareStatusWireText.ToWireText(r.Status), now))
        .Keep<DiagnosticsStatusNotificationRequest, DiagnosticsStatusNotificationResponse>(
            core, new DiagnosticsStatusNotificationResponse(), requestId: null, (unit, station, r, now) =>
                TransferBoard.Report(unit, station, FileTransfer.Log, null, DiagnosticsStatusWireText.ToWireText(r.Status), now))
        .Keep<LogStatusNotificationRequest, LogStatusNotificationResponse>(
            core, new LogStatusNotificationResponse(), r => r.RequestId, (unit, station, r, now) =>
                TransferBoard.Report(unit, station, FileTransfer.Log, r.RequestId, UploadLogStatusWireText.ToWireText(r.Status), now))
        .On<DataTransferRequest, DataTransferResponse>((request, call) => TransferAsync(core, request, call));

    private static async ValueTask<CallAnswer<DataTransferResponse>> TransferAsync(OperatorCore core, DataTransferRequest request, IncomingCall call)
    {
        var answer = await DataTransfers.AskAsync(core, call.Connection(), request.VendorId, request.MessageId, request.Data);
        return new DataTransferResponse
        {
            Status = DataTransferStatusWireText.TryParse(answer.Status, out DataTransferStatus status) ? status : DataTransferStatus.Rejected,
            Data = answer.Data,
        };
    }
}
