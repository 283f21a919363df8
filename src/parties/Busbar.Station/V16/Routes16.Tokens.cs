using Busbar.Ocpp.Calls;
using Busbar.Station.Authorization;
using Busbar.Station.CentralSystem;
using Busbar.Station.Reservation;
using Msg = Busbar.Ocpp.V16;

namespace Busbar.Station.V16;

// Cache, local list and reservations.
internal static partial class Routes16
{
    // There is no list (OCPP 1.6 5.10).
    private const int NoList = -1;

    private static void AddTokens(MessageRoutes routes) => routes
        .Answer<Msg.ClearCacheRequest, Msg.ClearCacheResponse>((_, station) =>
        {
            if (!station.Variables.Flag("AuthCacheCtrlr", "Enabled"))
                return new Msg.ClearCacheResponse { Status = Msg.ClearCacheStatus.Rejected };
            station.Cache.Clear();
            return new Msg.ClearCacheResponse { Status = Msg.ClearCacheStatus.Accepted };
        })
        .Answer<Msg.GetLocalListVersionRequest, Msg.GetLocalListVersionResponse>((_, station) => new Msg.GetLocalListVersionResponse
        {
            ListVersion = station.Variables.Flag("LocalAuthListCtrlr", "Enabled") ? station.List.Version : NoList,
        })
        .Answer<Msg.SendLocalListRequest, Msg.SendLocalListResponse>((request, station) =>
        {
            if (!station.Variables.Flag("LocalAuthListCtrlr", "Enabled"))
                return new Msg.SendLocalListResponse { Status = Msg.UpdateStatus.NotSupported };
            var entries = request.LocalAuthorizationList?.Select(Entry).ToArray() ?? [];
            var answer = request.UpdateType == Msg.UpdateType.Full
                ? station.List.ReplaceWith(request.ListVersion, entries)
                : station.List.ChangeBy(request.ListVersion, entries);
            if (answer == ListUpdateStatus.Accepted)
                station.KeepList();
            return new Msg.SendLocalListResponse { Status = Spelling.To<Msg.UpdateStatus>(answer) };
        })
        .Answer<Msg.ReserveNowRequest, Msg.ReserveNowResponse>((request, station) => new Msg.ReserveNowResponse
        {
            Status = Spelling.To<Msg.ReservationStatus>(station.Reservations.Reserve(new ReservedPlace(
                request.ReservationId, new IdToken(request.IdTag), request.ParentIdTag is { } parent ? new IdToken(parent) : null,
                request.ConnectorId > 0 ? request.ConnectorId : null, request.ExpiryDate, null))),
        })
        .Answer<Msg.CancelReservationRequest, Msg.CancelReservationResponse>((request, station) => new Msg.CancelReservationResponse
        {
            Status = station.Reservations.Cancel(request.ReservationId)
                ? Msg.CancelReservationStatus.Accepted
                : Msg.CancelReservationStatus.Rejected,
        });

    private static ListEntry Entry(Msg.AuthorizationData data) =>
        new(new IdToken(data.IdTag), data.IdTagInfo is { } info ? Translation.FromWire(info) : null);
}
