using Busbar.Charging.Stations;
using Busbar.Operator.Api.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Busbar.Operator.Api;

/// <summary>Reservations and charging profiles of a station.</summary>
internal sealed class ReservationEndpoints(OperatorCore core, Commanding commanding)
{
    private const int MostListed = 200;

    public void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/stations/{id}/reservations", ListAsync).WithName("ListReservations");
        api.MapPost("/stations/{id}/reservations", (string id, NewReservation body, HttpContext http) =>
            commanding.GiveAsync(id, "ReserveNow", body, ApiJson.Default.NewReservation, http)).WithName("Reserve");
        api.MapDelete("/stations/{id}/reservations/{reservation:int}", (string id, int reservation, HttpContext http) =>
            commanding.GiveAsync(id, "CancelReservation", Json.Object("reservationId", reservation), http)).WithName("CancelReservation");
        api.MapGet("/stations/{id}/charging-profiles", ProfilesAsync).WithName("ListChargingProfiles");
        api.MapPost("/stations/{id}/charging-profiles", (string id, NewProfile body, HttpContext http) =>
            commanding.GiveAsync(id, "SetChargingProfile", body, ApiJson.Default.NewProfile, http)).WithName("SetChargingProfile");
        api.MapDelete("/stations/{id}/charging-profiles/{profile:int}", (string id, int profile, HttpContext http) =>
            commanding.GiveAsync(id, "ClearChargingProfile", Json.Object("profileId", profile), http)).WithName("ClearChargingProfile");
        api.MapPost("/stations/{id}/charging-profiles/report", (string id, HttpContext http) =>
            commanding.GiveAsync(id, "GetChargingProfiles", Json.Empty, http)).WithName("ReportChargingProfiles");
        api.MapPost("/stations/{id}/composite-schedule", (string id, CompositeQuestion body, HttpContext http) =>
            commanding.GiveAsync(id, "GetCompositeSchedule", body, ApiJson.Default.CompositeQuestion, http)).WithName("GetCompositeSchedule");
    }

    private async Task<Ok<ReservationList>> ListAsync(string id)
    {
        var found = await core.Reservations.OfStationAsync(new StationId(id), MostListed);
        return TypedResults.Ok(new ReservationList([.. found.Select(r => new ReservationView
        {
            Id = r.Id,
            EvseId = r.Evse?.Value,
            ConnectorType = r.ConnectorType,
            Token = r.Token.Masked,
            ExpiresAt = r.ExpiresAt,
            State = r.State,
            ChangedAt = r.ChangedAt,
        })]));
    }

    private async Task<Ok<ProfileList>> ProfilesAsync(string id)
    {
        var found = await core.Profiles.OfStationAsync(new StationId(id));
        return TypedResults.Ok(new ProfileList([.. found.Select(p => new ProfileView
        {
            Id = p.Id,
            EvseId = p.Evse.Value,
            Purpose = p.Purpose,
            StackLevel = p.StackLevel,
            TransactionId = p.TransactionId,
            Source = p.Source,
            Profile = Json.Read(p.Body),
            UpdatedAt = p.UpdatedAt,
        })]));
    }
}
