using Busbar.Ocpi.Modules;
using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Server;
using Busbar.Ocpi.Server.Modules;

namespace Busbar.Ocpi.V230;

/// <summary>Both sides of bookings (OCPI 2.3.0 Bookings 2).</summary>
internal static class BookingEndpoints
{
    private const string Locations = "/booking_locations";

    public static void Map(EndpointMap map, Modules230 modules)
    {
        map.MapSource(Shapes.BookingLocations, modules.BookingLocations, hasObjects: true, path: Locations);
        map.MapSource(Shapes.Bookings, modules.Bookings);
        if (modules.BookingLocations is { } source)
        {
            map.Map(HttpMethod.Get, map.Module(OcpiModules.Bookings, ModuleRole.Sender), Locations + "/{id}/{calendar}", async (call, cancellation) =>
                Calendar(await source.FindAsync(call, call.Segment("id"), cancellation).ConfigureAwait(false), call));
        }

        if (modules.BookingDesk is { } desk)
        {
            map.Map(HttpMethod.Post, map.Module(OcpiModules.Bookings, ModuleRole.Sender), "", async (call, cancellation) =>
                BodyReader.TryRead<BookingRequest>(call, isExact: true, map.Logger, out var request, out var refusal)
                    ? OcpiAnswer.Ok(await desk.RequestAsync(call, request, cancellation).ConfigureAwait(false))
                    : refusal);
        }

        map.MapReceiver(Shapes.Bookings, modules.PartnerBookings);
        map.MapReceiver(Shapes.BookingLocations, modules.PartnerBookingLocations, kind: Locations);
        if (modules.PartnerBookingLocations is { } receiver)
        {
            MapCalendars(map, receiver);
        }
    }

    private static void MapCalendars(EndpointMap map, IObjectReceiver<BookingLocation> receiver)
    {
        var endpoint = map.Module(OcpiModules.Bookings, ModuleRole.Receiver);
        const string path = "/{country}/{party}/booking_locations/{id}/{calendar}";
        map.Map(HttpMethod.Get, endpoint, path, (call, cancellation) => ReceiverEndpoints.WithKey(call, Shapes.BookingLocations, async key =>
            Calendar(await receiver.FindAsync(call, key, cancellation).ConfigureAwait(false), call)));
        map.Map(HttpMethod.Put, endpoint, path, (call, cancellation) => ReceiverEndpoints.WithKey(call, Shapes.BookingLocations, async key =>
            BodyReader.TryRead<Calendar>(call, isExact: false, map.Logger, out var calendar, out var refusal)
                ? await ChangeAsync(receiver, call, key, _ => calendar, cancellation).ConfigureAwait(false)
                : refusal));
        map.Map(HttpMethod.Patch, endpoint, path, (call, cancellation) => ReceiverEndpoints.WithKey(call, Shapes.BookingLocations, async key =>
            Patching<Calendar, CalendarPatch>.TryRead(call, Shapes.Calendars, map, out var patch, out var refusal)
                ? await ChangeAsync(receiver, call, key, known => known is null ? null : patch!.Apply(known), cancellation).ConfigureAwait(false)
                : refusal!));
    }

    // A calendar that changes makes its booking location as new as itself.
    private static async ValueTask<OcpiAnswer> ChangeAsync(
        IObjectReceiver<BookingLocation> receiver, OcpiCall call, ObjectKey key, Func<Calendar?, Calendar?> change, CancellationToken cancellation)
    {
        var outcome = await receiver.ChangeAsync(
            call,
            key,
            location =>
            {
                var known = location is null ? null : Find(location, call.Segment("calendar"));
                if (location is null || change(known) is not { } calendar)
                {
                    return ObjectChange<BookingLocation>.Leave(ModuleAnswers.Unknown(OcpiModules.Bookings, OcpiVersion.V230));
                }

                List<Calendar> calendars = [.. (location.Calendars ?? []).Where(other => other != known), calendar];
                var moment = calendar.LastUpdated > location.LastUpdated ? calendar.LastUpdated : location.LastUpdated;
                return ObjectChange<BookingLocation>.Store(
                    location with { Calendars = calendars, LastUpdated = moment },
                    known is null ? OcpiAnswer.Created() : OcpiAnswer.Ok());
            },
            cancellation).ConfigureAwait(false);
        return outcome.Answer;
    }

    private static OcpiAnswer Calendar(BookingLocation? location, OcpiCall call)
    {
        return location is not null && Find(location, call.Segment("calendar")) is { } calendar
            ? OcpiAnswer.Ok(calendar)
            : ModuleAnswers.Unknown(OcpiModules.Bookings, OcpiVersion.V230);
    }

    private static Calendar? Find(BookingLocation location, string id)
    {
        return location.Calendars?.FirstOrDefault(calendar => string.Equals(calendar.Id, id, StringComparison.OrdinalIgnoreCase));
    }
}
