using Busbar.Charging.Metering;
using Busbar.Charging.Stations;
using Busbar.Operator.Api.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Busbar.Operator.Api;

/// <summary>Firmware and logs of a station, what it told, and what its meters said outside of sessions.</summary>
internal sealed class MaintenanceEndpoints(OperatorCore core, Commanding commanding)
{
    private const int MostListed = 100;

    public void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/stations/{id}/firmware", (string id, NewFirmware body, HttpContext http) =>
            commanding.GiveAsync(id, "UpdateFirmware", body, ApiJson.Default.NewFirmware, http)).WithName("UpdateFirmware");
        api.MapPost("/stations/{id}/logs", (string id, NewLog body, HttpContext http) =>
            commanding.GiveAsync(id, "GetLog", body, ApiJson.Default.NewLog, http)).WithName("RequestLog");
        api.MapGet("/stations/{id}/transfers", TransfersAsync).WithName("ListTransfers");
        api.MapGet("/stations/{id}/notifications", NotificationsAsync).WithName("ListNotifications");
        api.MapGet("/stations/{id}/meter-values", ReadingsAsync).WithName("ListMeterValues");
    }

    /// <summary>Samples as the API shows them.</summary>
    public static SampleView[] ViewOf(IEnumerable<MeterSample> samples) =>
    [
        .. samples.Select(s => new SampleView
        {
            At = s.At,
            Measurand = s.Measurand.Name,
            Value = s.Value,
            Unit = s.Unit.ToString(),
            Phase = s.Phase is Phase.None ? null : SessionSeries.NameOf(s.Phase),
            Context = s.Context.ToString(),
            Location = s.Location.ToString(),
            Signed = s.Signed?.Payload,
        }),
    ];

    private async Task<Ok<TransferList>> TransfersAsync(string id)
    {
        var found = await core.Transfers.OfStationAsync(new StationId(id), MostListed);
        return TypedResults.Ok(new TransferList(
            [.. found.Select(t => new TransferView(t.Kind, t.RequestId, t.Location, t.Status, t.RequestedAt, t.ChangedAt))]));
    }

    private async Task<Ok<NotificationPage>> NotificationsAsync(string id, string? action, int? requestId, long? before, int? limit)
    {
        var most = Paging.Limit(limit);
        var rows = await core.Notifications.PageAsync(new StationId(id), action, requestId, before, most);
        return TypedResults.Ok(new NotificationPage(
            [.. rows.Select(r => new NotificationView(r.Position, r.Action, r.RequestId, r.ReceivedAt, Json.Read(r.Body)))],
            rows.Count == most ? rows[^1].Position : null));
    }

    private async Task<Ok<MeterReadingPage>> ReadingsAsync(string id, int? evse, long? before, int? limit)
    {
        var most = Paging.Limit(limit);
        var rows = await core.MeterReadings.PageAsync(new StationId(id), evse is { } number ? new EvseId(number) : null, before, most);
        return TypedResults.Ok(new MeterReadingPage(
            [.. rows.Select(r => new MeterReadingView(r.Position, r.Evse.Value, r.ReceivedAt, ViewOf(r.Samples)))],
            rows.Count == most ? rows[^1].Position : null));
    }
}
