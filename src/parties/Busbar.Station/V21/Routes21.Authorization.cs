using Busbar.Ocpp.Calls;
using Busbar.Station.Authorization;
using Busbar.Station.CentralSystem;
using Busbar.Station.Reservation;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Station.V21;

// Authorization cache (C), local list (D), reservations (H).
internal static partial class Routes21
{
    private static void AddAuthorization(MessageRoutes routes) => routes
        .Answer<Msg.ClearCacheRequest, Msg.ClearCacheResponse>((_, station) =>
        {
            if (!station.Variables.Flag("AuthCacheCtrlr", "Enabled"))
                return new Msg.ClearCacheResponse { Status = Msg.ClearCacheStatus.Rejected }; // (OCPP 2.0.1 C11.FR.04)
            station.Cache.Clear();
            return new Msg.ClearCacheResponse { Status = Msg.ClearCacheStatus.Accepted };
        })
        .Answer<Msg.GetLocalListVersionRequest, Msg.GetLocalListVersionResponse>((_, station) => new Msg.GetLocalListVersionResponse
        {
            VersionNumber = station.Variables.Flag("LocalAuthListCtrlr", "Enabled") ? station.List.Version : 0, // (OCPP 2.0.1 D02.FR.03)
        })
        .Answer<Msg.SendLocalListRequest, Msg.SendLocalListResponse>((request, station) =>
        {
            if (!station.Variables.Flag("LocalAuthListCtrlr", "Enabled"))
                return new Msg.SendLocalListResponse { Status = Msg.SendLocalListStatus.Failed };
            var entries = request.LocalAuthorizationList?.Select(Entry).ToArray() ?? [];
            var answer = request.UpdateType == Msg.UpdateType.Full
                ? station.List.ReplaceWith(request.VersionNumber, entries)
                : station.List.ChangeBy(request.VersionNumber, entries);
            if (answer == ListUpdateStatus.Accepted)
                station.KeepList();
            return new Msg.SendLocalListResponse { Status = Spelling.To<Msg.SendLocalListStatus>(answer) };
        })
        .Answer<Msg.ReserveNowRequest, Msg.ReserveNowResponse>((request, station) => new Msg.ReserveNowResponse
        {
            Status = station.Variables.Flag("ReservationCtrlr", "Enabled")
                ? Spelling.To<Msg.ReserveNowStatus>(station.Reservations.Reserve(Place(request)))
                : Msg.ReserveNowStatus.Rejected,
        })
        .Answer<Msg.CancelReservationRequest, Msg.CancelReservationResponse>((request, station) => new Msg.CancelReservationResponse
        {
            Status = station.Reservations.Cancel(request.ReservationId)
                ? Msg.CancelReservationStatus.Accepted
                : Msg.CancelReservationStatus.Rejected,
        });

    private static ListEntry Entry(Msg.AuthorizationData data) =>
        new(Translation.FromWire(data.IdToken), data.IdTokenInfo is { } info ? Translation.FromWire(info) : null);

    private static ReservedPlace Place(Msg.ReserveNowRequest request) => new(
        request.Id, Translation.FromWire(request.IdToken), request.GroupIdToken is { } group ? Translation.FromWire(group) : null,
        request.EvseId, request.ExpiryDateTime, request.ConnectorType);
}
