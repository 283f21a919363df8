using Busbar.Ocpi.Modules;
using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Quirks;
using Busbar.Ocpi.Transport;
using Busbar.Wire;

namespace Busbar.Ocpi.Client;

/// <summary>Pushes locations that we own to a peer: whole, or an EVSE or connector of them.</summary>
/// <typeparam name="TLocation">The location.</typeparam>
/// <typeparam name="TEvse">The EVSE.</typeparam>
/// <typeparam name="TConnector">The connector.</typeparam>
/// <typeparam name="TLocationPatch">The location's PATCH.</typeparam>
/// <typeparam name="TEvsePatch">The EVSE's PATCH.</typeparam>
/// <typeparam name="TConnectorPatch">The connector's PATCH.</typeparam>
/// <param name="caller">Calls the peer.</param>
/// <param name="shape">How locations are seen.</param>
public sealed class LocationPushClient<TLocation, TEvse, TConnector, TLocationPatch, TEvsePatch, TConnectorPatch>(
    PeerCaller caller,
    LocationShape<TLocation, TEvse, TConnector, TLocationPatch, TEvsePatch, TConnectorPatch> shape)
    where TLocation : class, IWireRecord<TLocation>
    where TEvse : class, IWireRecord<TEvse>
    where TConnector : class, IWireRecord<TConnector>
    where TLocationPatch : class, IWireRecord<TLocationPatch>
    where TEvsePatch : class, IWireRecord<TEvsePatch>
    where TConnectorPatch : class, IWireRecord<TConnectorPatch>
{
    /// <summary>Gets the location as the peer has it.</summary>
    /// <param name="key">Which.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The location.</returns>
    public async Task<OcpiResult<TLocation>> GetAsync(ObjectKey key, CancellationToken cancellation)
    {
        return caller.Reader.One<TLocation>(await SendAsync(HttpMethod.Get, key, null, [], cancellation).ConfigureAwait(false));
    }

    /// <summary>Gets an EVSE as the peer has it.</summary>
    /// <param name="key">The location.</param>
    /// <param name="evseUid">The EVSE.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The EVSE.</returns>
    public async Task<OcpiResult<TEvse>> GetEvseAsync(ObjectKey key, string evseUid, CancellationToken cancellation)
    {
        return caller.Reader.One<TEvse>(await SendAsync(HttpMethod.Get, key, null, [evseUid], cancellation).ConfigureAwait(false));
    }

    /// <summary>Creates or replaces a location.</summary>
    /// <param name="key">Which.</param>
    /// <param name="location">The location, whole.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the peer took it.</returns>
    public Task<OcpiResult<Nothing>> PutAsync(ObjectKey key, TLocation location, CancellationToken cancellation)
    {
        return NothingAsync(HttpMethod.Put, key, PeerCaller.Json(location), [], cancellation);
    }

    /// <summary>Creates or replaces an EVSE.</summary>
    /// <param name="key">The location.</param>
    /// <param name="evse">The EVSE, whole.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the peer took it.</returns>
    public Task<OcpiResult<Nothing>> PutEvseAsync(ObjectKey key, TEvse evse, CancellationToken cancellation)
    {
        return NothingAsync(HttpMethod.Put, key, PeerCaller.Json(evse), [shape.Evse.IdOf(evse)], cancellation);
    }

    /// <summary>Creates or replaces a connector.</summary>
    /// <param name="key">The location.</param>
    /// <param name="evseUid">The EVSE.</param>
    /// <param name="connector">The connector, whole.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the peer took it.</returns>
    public Task<OcpiResult<Nothing>> PutConnectorAsync(ObjectKey key, string evseUid, TConnector connector, CancellationToken cancellation)
    {
        return NothingAsync(HttpMethod.Put, key, PeerCaller.Json(connector), [evseUid, shape.Connector.IdOf(connector)], cancellation);
    }

    /// <summary>Changes a location; where the peer does not know it, it is put whole.</summary>
    /// <param name="key">Which.</param>
    /// <param name="patch">What changes.</param>
    /// <param name="whole">The location as it becomes.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the peer took it.</returns>
    public Task<OcpiResult<Nothing>> PatchAsync(ObjectKey key, TLocationPatch patch, TLocation whole, CancellationToken cancellation)
    {
        return PatchAsync(key, PeerCaller.Json(patch), [], whole, cancellation);
    }

    /// <summary>Changes an EVSE, for example its status; where the peer does not know it, the location is put whole.</summary>
    /// <param name="key">The location.</param>
    /// <param name="evseUid">The EVSE.</param>
    /// <param name="patch">What changes.</param>
    /// <param name="whole">The location as it becomes.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the peer took it.</returns>
    public Task<OcpiResult<Nothing>> PatchEvseAsync(ObjectKey key, string evseUid, TEvsePatch patch, TLocation whole, CancellationToken cancellation)
    {
        return PatchAsync(key, PeerCaller.Json(patch), [evseUid], whole, cancellation);
    }

    /// <summary>Changes a connector; where the peer does not know it, the location is put whole.</summary>
    /// <param name="key">The location.</param>
    /// <param name="evseUid">The EVSE.</param>
    /// <param name="connectorId">The connector.</param>
    /// <param name="patch">What changes.</param>
    /// <param name="whole">The location as it becomes.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the peer took it.</returns>
    public Task<OcpiResult<Nothing>> PatchConnectorAsync(ObjectKey key, string evseUid, string connectorId, TConnectorPatch patch, TLocation whole, CancellationToken cancellation)
    {
        return PatchAsync(key, PeerCaller.Json(patch), [evseUid, connectorId], whole, cancellation);
    }

    private async Task<OcpiResult<Nothing>> PatchAsync(ObjectKey key, byte[]? patch, string[] below, TLocation whole, CancellationToken cancellation)
    {
        var quirks = caller.Peer.Quirks;
        var putsWhole = quirks.HasFlag(PeerQuirks.PutForPatch) ? PeerQuirks.PutForPatch
            : below.Length > 0 && quirks.HasFlag(PeerQuirks.KeepsParentsOld) ? PeerQuirks.KeepsParentsOld
            : PeerQuirks.None;
        if (putsWhole != PeerQuirks.None)
        {
            Repairs.Tell(caller.Http.Logger, caller.Peer.Id, putsWhole);
            return await PutAsync(key, whole, cancellation).ConfigureAwait(false);
        }

        var patched = await NothingAsync(HttpMethod.Patch, key, patch, below, cancellation).ConfigureAwait(false);
        return patched.IsNotFound || patched.StatusCode == OcpiStatus.UnknownLocation
            ? await PutAsync(key, whole, cancellation).ConfigureAwait(false)
            : patched;
    }

    private async Task<OcpiResult<Nothing>> NothingAsync(HttpMethod method, ObjectKey key, byte[]? body, string[] below, CancellationToken cancellation)
    {
        return caller.Reader.None(await SendAsync(method, key, body, below, cancellation).ConfigureAwait(false));
    }

    private Task<OcpiReply> SendAsync(HttpMethod method, ObjectKey key, byte[]? body, string[] below, CancellationToken cancellation)
    {
        var url = caller.UrlOf(OcpiModules.Locations, ModuleRole.Receiver, [key.Owner.CountryCode, key.Owner.PartyId, key.Id, .. below]);
        return caller.SendAsync(OcpiModules.Locations, method, url, body, null, cancellation);
    }
}
