using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Busbar.Mapping.Ocpp.V16;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V16;

namespace Busbar.Operator.RemoteControl;

// Reservations, charging profiles, files and certificates.
internal static partial class OrdersV16
{
    private static Task<OrderResult> SendAffairAsync(RpcPeer peer, StationOrder order, CancellationToken cancellation) => order switch
    {
        StationOrder.ReserveNow o => peer.CallAsync<ReserveNowRequest, ReserveNowResponse>(
            ReservationMapping.ToWire(o), r => Of(r.Status is ReservationStatus.Accepted, r.Status), cancellation),
        StationOrder.CancelReservation o => peer.CallAsync<CancelReservationRequest, CancelReservationResponse>(
            ReservationMapping.ToWire(o), r => Of(r.Status is CancelReservationStatus.Accepted, r.Status), cancellation),
        StationOrder.SetChargingProfile o => peer.CallAsync<SetChargingProfileRequest, SetChargingProfileResponse>(
            ProfileOrderMapping.ToWire(o), r => Of(r.Status is ChargingProfileStatus.Accepted, r.Status), cancellation),
        StationOrder.ClearChargingProfile o => peer.CallAsync<ClearChargingProfileRequest, ClearChargingProfileResponse>(
            ProfileOrderMapping.ToWire(o), r => Of(r.Status is ClearChargingProfileStatus.Accepted, r.Status), cancellation),
        StationOrder.GetCompositeSchedule o => peer.CallAsync<GetCompositeScheduleRequest, GetCompositeScheduleResponse>(
            ProfileOrderMapping.ToWire(o),
            r => r.ChargingSchedule is { } ? OrderResult.Of(true, Payload.Write(r)) : Of(r.Status is GetCompositeScheduleStatus.Accepted, r.Status),
            cancellation),
        StationOrder.UpdateFirmware o when FileMapping.ToSigned(o) is { } signed => peer.CallAsync<SignedUpdateFirmwareRequest, SignedUpdateFirmwareResponse>(
            signed, r => Of(r.Status is UpdateFirmwareStatus.Accepted or UpdateFirmwareStatus.AcceptedCanceled, r.Status), cancellation),
        StationOrder.UpdateFirmware o => peer.CallAsync<UpdateFirmwareRequest, UpdateFirmwareResponse>(
            FileMapping.ToWire(o), _ => OrderResult.Of(true, "Accepted"), cancellation),
        StationOrder.GetLog o when FileMapping.ToDiagnostics(o) is { } diagnostics => peer.CallAsync<GetDiagnosticsRequest, GetDiagnosticsResponse>(
            diagnostics, r => OrderResult.Of(r.FileName is not null, r.FileName ?? "There is no log of that time."), cancellation),
        StationOrder.GetLog o => peer.CallAsync<GetLogRequest, GetLogResponse>(
            FileMapping.ToWire(o), r => Of(r.Status is LogStatus.Accepted or LogStatus.AcceptedCanceled, r.Status), cancellation),
        StationOrder.InstallCertificate o => peer.CallAsync<InstallCertificateRequest, InstallCertificateResponse>(
            CertificateMapping.ToWire(o), r => Of(r.Status is InstallCertificateStatus.Accepted, r.Status), cancellation),
        StationOrder.DeleteCertificate o => peer.CallAsync<DeleteCertificateRequest, DeleteCertificateResponse>(
            CertificateMapping.ToWire(o), r => Of(r.Status is DeleteCertificateStatus.Accepted, r.Status), cancellation),
        StationOrder.GetInstalledCertificateIds o => AskCertificatesAsync(peer, o, cancellation),
        StationOrder.CertificateSigned o => peer.CallAsync<CertificateSignedRequest, CertificateSignedResponse>(
            CertificateMapping.ToWire(o), r => Of(r.Status is CertificateSignedStatus.Accepted, r.Status), cancellation),
        _ => Task.FromResult(OrderCalls.CannotBeSaid),
    };

    // 1.6 tells the certificates of one use a message.
    private static async Task<OrderResult> AskCertificatesAsync(RpcPeer peer, StationOrder.GetInstalledCertificateIds order, CancellationToken cancellation)
    {
        var found = new List<InstalledCertificate>();
        foreach (var use in order.Uses.Count > 0 ? order.Uses : CertificateMapping.Uses)
        {
            var one = await peer.CallAsync<GetInstalledCertificateIdsRequest, GetInstalledCertificateIdsResponse>(
                CertificateMapping.ToQuestion(use),
                r => Of(true, r.Status) with { Certificates = CertificateMapping.ToDomain(r, use) },
                cancellation);
            if (one.Outcome is not CommandOutcome.Accepted)
                return one;
            found.AddRange(one.Certificates!);
        }

        return OrderResult.Of(true, $"{found.Count} certificates") with { Certificates = found };
    }
}
