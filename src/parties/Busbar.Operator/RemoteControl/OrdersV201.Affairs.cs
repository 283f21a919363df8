using Busbar.Charging.Commands;
using Busbar.Mapping.Ocpp.V201;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V201;

namespace Busbar.Operator.RemoteControl;

// Reservations, charging profiles, files and certificates.
internal static partial class OrdersV201
{
    private static Task<OrderResult> SendAffairAsync(RpcPeer peer, StationOrder order, CancellationToken cancellation) => order switch
    {
        StationOrder.ReserveNow o => peer.CallAsync<ReserveNowRequest, ReserveNowResponse>(
            ReservationMapping.ToWire(o), r => Of(r.Status is ReserveNowStatus.Accepted, r.Status, r.StatusInfo), cancellation),
        StationOrder.CancelReservation o => peer.CallAsync<CancelReservationRequest, CancelReservationResponse>(
            ReservationMapping.ToWire(o), r => Of(r.Status is CancelReservationStatus.Accepted, r.Status, r.StatusInfo), cancellation),
        StationOrder.SetChargingProfile o => peer.CallAsync<SetChargingProfileRequest, SetChargingProfileResponse>(
            ProfileOrderMapping.ToWire(o), r => Of(r.Status is ChargingProfileStatus.Accepted, r.Status, r.StatusInfo), cancellation),
        StationOrder.ClearChargingProfile o => peer.CallAsync<ClearChargingProfileRequest, ClearChargingProfileResponse>(
            ProfileOrderMapping.ToWire(o), r => Of(r.Status is ClearChargingProfileStatus.Accepted, r.Status, r.StatusInfo), cancellation),
        StationOrder.GetChargingProfiles o => peer.CallAsync<GetChargingProfilesRequest, GetChargingProfilesResponse>(
            ProfileOrderMapping.ToWire(o), r => Of(r.Status is GetChargingProfileStatus.Accepted, r.Status, r.StatusInfo), cancellation),
        StationOrder.GetCompositeSchedule o => peer.CallAsync<GetCompositeScheduleRequest, GetCompositeScheduleResponse>(
            ProfileOrderMapping.ToWire(o),
            r => r.Schedule is { } schedule ? OrderResult.Of(true, Payload.Write(schedule)) : Of(r.Status is GenericStatus.Accepted, r.Status, r.StatusInfo),
            cancellation),
        StationOrder.UpdateFirmware o => peer.CallAsync<UpdateFirmwareRequest, UpdateFirmwareResponse>(
            FileMapping.ToWire(o),
            r => Of(r.Status is UpdateFirmwareStatus.Accepted or UpdateFirmwareStatus.AcceptedCanceled, r.Status, r.StatusInfo),
            cancellation),
        StationOrder.GetLog o => peer.CallAsync<GetLogRequest, GetLogResponse>(
            FileMapping.ToWire(o), r => Of(r.Status is LogStatus.Accepted or LogStatus.AcceptedCanceled, r.Status, r.StatusInfo), cancellation),
        StationOrder.InstallCertificate o => peer.CallAsync<InstallCertificateRequest, InstallCertificateResponse>(
            CertificateMapping.ToWire(o), r => Of(r.Status is InstallCertificateStatus.Accepted, r.Status, r.StatusInfo), cancellation),
        StationOrder.DeleteCertificate o => peer.CallAsync<DeleteCertificateRequest, DeleteCertificateResponse>(
            CertificateMapping.ToWire(o), r => Of(r.Status is DeleteCertificateStatus.Accepted, r.Status, r.StatusInfo), cancellation),
        StationOrder.GetInstalledCertificateIds o => peer.CallAsync<GetInstalledCertificateIdsRequest, GetInstalledCertificateIdsResponse>(
            CertificateMapping.ToWire(o), r => Of(true, r.Status, r.StatusInfo) with { Certificates = CertificateMapping.ToDomain(r) }, cancellation),
        StationOrder.CertificateSigned o => peer.CallAsync<CertificateSignedRequest, CertificateSignedResponse>(
            CertificateMapping.ToWire(o), r => Of(r.Status is CertificateSignedStatus.Accepted, r.Status, r.StatusInfo), cancellation),
        _ => Task.FromResult(OrderCalls.CannotBeSaid),
    };
}
