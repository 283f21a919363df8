using Busbar.Ocpi.Modules;
using Busbar.Ocpi.Peers;
using Busbar.Wire;

namespace Busbar.Ocpi.Server.Modules;

/// <summary>Both sides of locations: three tiers, of which each can be had and pushed by itself (OCPI 2.2.1 8.2).</summary>
internal static class LocationEndpoints
{
    private const string Tiers = "/{id}/{evse}/{connector}";
    private const string Owned = "/{country}/{party}";

    public static void MapLocations<TLocation, TEvse, TConnector, TLocationPatch, TEvsePatch, TConnectorPatch>(
        this EndpointMap map,
        LocationShape<TLocation, TEvse, TConnector, TLocationPatch, TEvsePatch, TConnectorPatch> shape,
        IObjectSource<TLocation>? source,
        IObjectReceiver<TLocation>? receiver)
        where TLocation : class, IWireRecord<TLocation>
        where TEvse : class, IWireRecord<TEvse>
        where TConnector : class, IWireRecord<TConnector>
        where TLocationPatch : class, IWireRecord<TLocationPatch>
        where TEvsePatch : class, IWireRecord<TEvsePatch>
        where TConnectorPatch : class, IWireRecord<TConnectorPatch>
    {
        if (source is not null)
        {
            map.MapSource(shape, source, hasObjects: true);
            var endpoint = map.Module(OcpiModules.Locations, ModuleRole.Sender);
            map.Map(HttpMethod.Get, endpoint, "/{id}/{evse}", async (call, cancellation) =>
                Evse(shape, await source.FindAsync(call, call.Segment("id"), cancellation).ConfigureAwait(false), call));
            map.Map(HttpMethod.Get, endpoint, Tiers, async (call, cancellation) =>
                Connector(shape, await source.FindAsync(call, call.Segment("id"), cancellation).ConfigureAwait(false), call));
        }

        if (receiver is not null)
        {
            map.MapReceiver(shape, receiver);
            var parts = new LocationParts<TLocation, TEvse, TConnector, TLocationPatch, TEvsePatch, TConnectorPatch>(shape, receiver, map);
            var endpoint = map.Module(OcpiModules.Locations, ModuleRole.Receiver);
            map.Map(HttpMethod.Get, endpoint, Owned + "/{id}/{evse}", (call, cancellation) => ReceiverEndpoints.WithKey(call, shape, async key =>
                Evse(shape, await receiver.FindAsync(call, key, cancellation).ConfigureAwait(false), call)));
            map.Map(HttpMethod.Get, endpoint, Owned + Tiers, (call, cancellation) => ReceiverEndpoints.WithKey(call, shape, async key =>
                Connector(shape, await receiver.FindAsync(call, key, cancellation).ConfigureAwait(false), call)));
            map.Map(HttpMethod.Put, endpoint, Owned + "/{id}/{evse}", (call, cancellation) => ReceiverEndpoints.WithKey(call, shape, key => parts.PutEvseAsync(call, key, cancellation)));
            map.Map(HttpMethod.Put, endpoint, Owned + Tiers, (call, cancellation) => ReceiverEndpoints.WithKey(call, shape, key => parts.PutConnectorAsync(call, key, cancellation)));
            map.Map(HttpMethod.Patch, endpoint, Owned + "/{id}/{evse}", (call, cancellation) => ReceiverEndpoints.WithKey(call, shape, key => parts.PatchEvseAsync(call, key, cancellation)));
            map.Map(HttpMethod.Patch, endpoint, Owned + Tiers, (call, cancellation) => ReceiverEndpoints.WithKey(call, shape, key => parts.PatchConnectorAsync(call, key, cancellation)));
        }
    }

    private static OcpiAnswer Evse<TLocation, TEvse, TConnector, TLocationPatch, TEvsePatch, TConnectorPatch>(
        LocationShape<TLocation, TEvse, TConnector, TLocationPatch, TEvsePatch, TConnectorPatch> shape, TLocation? location, OcpiCall call)
        where TLocation : class, IWireRecord<TLocation>
        where TEvse : class, IWireRecord<TEvse>
        where TConnector : class, IWireRecord<TConnector>
        where TLocationPatch : class, IWireRecord<TLocationPatch>
        where TEvsePatch : class, IWireRecord<TEvsePatch>
        where TConnectorPatch : class, IWireRecord<TConnectorPatch>
    {
        return location is not null && shape.FindEvse(location, call.Segment("evse")) is { } evse
            ? OcpiAnswer.Ok(evse)
            : ModuleAnswers.Unknown(OcpiModules.Locations, call.Version);
    }

    private static OcpiAnswer Connector<TLocation, TEvse, TConnector, TLocationPatch, TEvsePatch, TConnectorPatch>(
        LocationShape<TLocation, TEvse, TConnector, TLocationPatch, TEvsePatch, TConnectorPatch> shape, TLocation? location, OcpiCall call)
        where TLocation : class, IWireRecord<TLocation>
        where TEvse : class, IWireRecord<TEvse>
        where TConnector : class, IWireRecord<TConnector>
        where TLocationPatch : class, IWireRecord<TLocationPatch>
        where TEvsePatch : class, IWireRecord<TEvsePatch>
        where TConnectorPatch : class, IWireRecord<TConnectorPatch>
    {
        return location is not null && shape.FindEvse(location, call.Segment("evse")) is { } evse
            && shape.FindConnector(evse, call.Segment("connector")) is { } connector
            ? OcpiAnswer.Ok(connector)
            : ModuleAnswers.Unknown(OcpiModules.Locations, call.Version);
    }
}
