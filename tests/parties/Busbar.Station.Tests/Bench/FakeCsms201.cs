using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V201;

namespace Busbar.Station.Tests.Bench;

/// <summary>A CSMS of OCPP 2.0.1.</summary>
internal sealed class FakeCsms201(TimeProvider clock) : FakeCsms
{
    internal RegistrationStatus Registration { get; set; } = RegistrationStatus.Accepted;

    internal Func<string, IdTokenInfo> Authorize { get; set; } = _ => new IdTokenInfo { Status = AuthorizationStatus.Accepted };

    internal Func<TransactionEventRequest, CallAnswer<TransactionEventResponse>> OnTransaction { get; set; } = _ => new TransactionEventResponse();

    internal Action<StatusNotificationRequest> OnStatus { get; set; } = _ => { };
    internal AuthorizeCertificateStatus? Certificate { get; set; }

    internal Func<NotifyEVChargingNeedsRequest, NotifyEVChargingNeedsStatus> OnNeeds { get; set; } = _ => NotifyEVChargingNeedsStatus.Rejected;

    internal Func<Get15118EVCertificateRequest, Get15118EVCertificateResponse> MakesCertificates { get; set; } =
        _ => new Get15118EVCertificateResponse { Status = Iso15118EVCertificateStatus.Failed, ExiResponse = "" };

    internal IEnumerable<TransactionEventRequest> Transactions => All<TransactionEventRequest>();

    protected override OcppVersion Version => OcppVersion.V201;

    protected override MessageRoutes Routes() => new MessageRoutes()
        .On(Keep<BootNotificationRequest, BootNotificationResponse>(_ => new BootNotificationResponse
        {
            CurrentTime = clock.GetUtcNow(),
            Interval = 300,
            Status = Registration,
        }))
        .On(Keep<HeartbeatRequest, HeartbeatResponse>(_ => new HeartbeatResponse { CurrentTime = clock.GetUtcNow() }))
        .On(Keep<AuthorizeRequest, AuthorizeResponse>(r => new AuthorizeResponse { IdTokenInfo = Authorize(r.IdToken.Value), CertificateStatus = Certificate }))
        .On(Keep<NotifyEVChargingNeedsRequest, NotifyEVChargingNeedsResponse>(r => new NotifyEVChargingNeedsResponse { Status = OnNeeds(r) }))
        .On(Keep<NotifyEVChargingScheduleRequest, NotifyEVChargingScheduleResponse>(_ => new NotifyEVChargingScheduleResponse { Status = GenericStatus.Accepted }))
        .On(Keep<Get15118EVCertificateRequest, Get15118EVCertificateResponse>(r => MakesCertificates(r)))
        .On(Keep<TransactionEventRequest, TransactionEventResponse>(r => OnTransaction(r)))
        .On(Keep<StatusNotificationRequest, StatusNotificationResponse>(r =>
        {
            OnStatus(r);
            return new StatusNotificationResponse();
        }))
        .On(Keep<MeterValuesRequest, MeterValuesResponse>(_ => new MeterValuesResponse()))
        .On(Keep<SecurityEventNotificationRequest, SecurityEventNotificationResponse>(_ => new SecurityEventNotificationResponse()))
        .On(Keep<FirmwareStatusNotificationRequest, FirmwareStatusNotificationResponse>(_ => new FirmwareStatusNotificationResponse()))
        .On(Keep<LogStatusNotificationRequest, LogStatusNotificationResponse>(_ => new LogStatusNotificationResponse()))
        .On(Keep<ReservationStatusUpdateRequest, ReservationStatusUpdateResponse>(_ => new ReservationStatusUpdateResponse()))
        .On(Keep<NotifyReportRequest, NotifyReportResponse>(_ => new NotifyReportResponse()))
        .On(Keep<NotifyMonitoringReportRequest, NotifyMonitoringReportResponse>(_ => new NotifyMonitoringReportResponse()))
        .On(Keep<NotifyEventRequest, NotifyEventResponse>(_ => new NotifyEventResponse()))
        .On(Keep<ReportChargingProfilesRequest, ReportChargingProfilesResponse>(_ => new ReportChargingProfilesResponse()))
        .On(Keep<NotifyDisplayMessagesRequest, NotifyDisplayMessagesResponse>(_ => new NotifyDisplayMessagesResponse()))
        .On(Keep<NotifyCustomerInformationRequest, NotifyCustomerInformationResponse>(_ => new NotifyCustomerInformationResponse()))
        .On(Keep<SignCertificateRequest, SignCertificateResponse>(_ => new SignCertificateResponse { Status = GenericStatus.Accepted }));
}
