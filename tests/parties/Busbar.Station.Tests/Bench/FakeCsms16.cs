using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V16;

namespace Busbar.Station.Tests.Bench;

/// <summary>A CSMS of OCPP 1.6, which gives transactions their numbers.</summary>
internal sealed class FakeCsms16(TimeProvider clock) : FakeCsms
{
    private int numbers = 100;

    internal RegistrationStatus Registration { get; set; } = RegistrationStatus.Accepted;

    internal Func<string, IdTagInfo> Authorize { get; set; } = _ => new IdTagInfo { Status = AuthorizationStatus.Accepted };

    internal Func<StartTransactionRequest, IdTagInfo>? OnStart { get; set; }

    protected override OcppVersion Version => OcppVersion.V16;

    protected override MessageRoutes Routes() => new MessageRoutes()
        .On(Keep<BootNotificationRequest, BootNotificationResponse>(_ => new BootNotificationResponse
        {
            CurrentTime = clock.GetUtcNow(),
            Interval = 300,
            Status = Registration,
        }))
        .On(Keep<HeartbeatRequest, HeartbeatResponse>(_ => new HeartbeatResponse { CurrentTime = clock.GetUtcNow() }))
        .On(Keep<AuthorizeRequest, AuthorizeResponse>(r => new AuthorizeResponse { IdTagInfo = Authorize(r.IdTag) }))
        .On(Keep<StartTransactionRequest, StartTransactionResponse>(r => new StartTransactionResponse
        {
            TransactionId = ++numbers,
            IdTagInfo = (OnStart ?? (s => Authorize(s.IdTag)))(r),
        }))
        .On(Keep<StopTransactionRequest, StopTransactionResponse>(_ => new StopTransactionResponse()))
        .On(Keep<MeterValuesRequest, MeterValuesResponse>(_ => new MeterValuesResponse()))
        .On(Keep<StatusNotificationRequest, StatusNotificationResponse>(_ => new StatusNotificationResponse()))
        .On(Keep<SecurityEventNotificationRequest, SecurityEventNotificationResponse>(_ => new SecurityEventNotificationResponse()))
        .On(Keep<FirmwareStatusNotificationRequest, FirmwareStatusNotificationResponse>(_ => new FirmwareStatusNotificationResponse()))
        .On(Keep<SignedFirmwareStatusNotificationRequest, SignedFirmwareStatusNotificationResponse>(_ => new SignedFirmwareStatusNotificationResponse()))
        .On(Keep<DiagnosticsStatusNotificationRequest, DiagnosticsStatusNotificationResponse>(_ => new DiagnosticsStatusNotificationResponse()))
        .On(Keep<LogStatusNotificationRequest, LogStatusNotificationResponse>(_ => new LogStatusNotificationResponse()))
        .On(Keep<SignCertificateRequest, SignCertificateResponse>(_ => new SignCertificateResponse { Status = GenericStatus.Accepted }));
}
