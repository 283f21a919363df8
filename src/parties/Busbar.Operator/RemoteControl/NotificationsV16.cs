using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V16;
using Busbar.Operator.Connections;

namespace Busbar.Operator.RemoteControl;

/// <summary>What 1.6 stations tell after commands, and data transfers. The station log keeps the messages themselves.</summary>
internal static class NotificationsV16
{
    public static MessageRoutes AddNotificationsV16(this MessageRoutes routes, OperatorCore core) => routes
        .On<FirmwareStatusNotificationRequest, FirmwareStatusNotificationResponse>((_, _) => new FirmwareStatusNotificationResponse())
        .On<SignedFirmwareStatusNotificationRequest, SignedFirmwareStatusNotificationResponse>((_, _) => new SignedFirmwareStatusNotificationResponse())
        .On<DiagnosticsStatusNotificationRequest, DiagnosticsStatusNotificationResponse>((_, _) => new DiagnosticsStatusNotificationResponse())
        .On<LogStatusNotificationRequest, LogStatusNotificationResponse>((_, _) => new LogStatusNotificationResponse())
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
