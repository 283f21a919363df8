using Busbar.Station.CentralSystem;
using Busbar.Station.Diagnostics;
using Msg = Busbar.Ocpp.V16;

namespace Busbar.Station.V16;

// The notices for which 1.6 and its security extension have a message.
internal sealed partial class CentralSystem16
{
    public Task<Reply<NoticeReply>> NotifyAsync(Notice notice, CancellationToken cancellationToken)
    {
        var peer = connection();
        return notice switch
        {
            Notice.Status { ConnectorId: <= 1 } n => Calling.TellAsync<Msg.StatusNotificationRequest, Msg.StatusNotificationResponse>(
                peer, Status(n), cancellationToken),
            Notice.Readings n => Calling.TellAsync<Msg.MeterValuesRequest, Msg.MeterValuesResponse>(
                peer,
                new()
                {
                    ConnectorId = n.EvseId,
                    TransactionId = n.TransactionId is { } id ? numbers.Of(id) : null,
                    MeterValue = n.Samples.Select(Translation.ToWire).ToArray(),
                },
                cancellationToken),
            Notice.SecurityEvent n => Calling.TellAsync<Msg.SecurityEventNotificationRequest, Msg.SecurityEventNotificationResponse>(
                peer, new() { Type = n.Type, Timestamp = n.At, TechInfo = n.Detail }, cancellationToken),
            Notice.FirmwareStatus { RequestId: not null } n => Calling.TellAsync<Msg.SignedFirmwareStatusNotificationRequest, Msg.SignedFirmwareStatusNotificationResponse>(
                peer, new() { Status = Spelling.To<Msg.SignedFirmwareStatus>(n.Stage), RequestId = n.RequestId }, cancellationToken),
            Notice.FirmwareStatus n when Enum.TryParse<Msg.FirmwareStatus>(n.Stage.ToString(), out var stage) =>
                Calling.TellAsync<Msg.FirmwareStatusNotificationRequest, Msg.FirmwareStatusNotificationResponse>(
                    peer, new() { Status = stage }, cancellationToken),
            Notice.LogStatus { IsDiagnostics: true } n => Calling.TellAsync<Msg.DiagnosticsStatusNotificationRequest, Msg.DiagnosticsStatusNotificationResponse>(
                peer, new() { Status = Diagnostics(n.Stage) }, cancellationToken),
            Notice.LogStatus n => Calling.TellAsync<Msg.LogStatusNotificationRequest, Msg.LogStatusNotificationResponse>(
                peer, new() { Status = Spelling.To(n.Stage, Msg.UploadLogStatus.Idle), RequestId = n.RequestId }, cancellationToken),
            Notice.SignCertificate n => Calling.TellAsync<Msg.SignCertificateRequest, Msg.SignCertificateResponse>(
                peer, new() { Csr = n.Csr }, cancellationToken, answer => answer.Status == Msg.GenericStatus.Accepted),
            Notice.VendorData n => Calling.TellAsync<Msg.DataTransferRequest, Msg.DataTransferResponse>(
                peer, new() { VendorId = n.VendorId, MessageId = n.MessageId, Data = n.Data }, cancellationToken,
                answer => answer.Status == Msg.DataTransferStatus.Accepted),
            _ => Task.FromResult(Reply<NoticeReply>.Of(NoticeReply.Taken)),
        };
    }

    private static Msg.StatusNotificationRequest Status(Notice.Status status) => new()
    {
        ConnectorId = status.EvseId,
        Status = Spelling.To<Msg.ChargePointStatus>(status.Value),
        ErrorCode = status.Fault is { } code
            ? Spelling.Parse<Msg.ChargePointErrorCode>(code) ?? Msg.ChargePointErrorCode.OtherError
            : Msg.ChargePointErrorCode.NoError,
        Timestamp = status.At,
    };

    private static Msg.DiagnosticsStatus Diagnostics(LogStage stage) => stage switch
    {
        LogStage.Uploading => Msg.DiagnosticsStatus.Uploading,
        LogStage.Uploaded => Msg.DiagnosticsStatus.Uploaded,
        LogStage.Idle => Msg.DiagnosticsStatus.Idle,
        _ => Msg.DiagnosticsStatus.UploadFailed,
    };
}
