using Busbar.Ocpi.Peers;
using Busbar.Wire;

namespace Busbar.Ocpi.Client;

/// <summary>Gets single EVSEs and connectors from the peer that owns them; locations are pulled as every object is.</summary>
/// <typeparam name="TEvse">The EVSE.</typeparam>
/// <typeparam name="TConnector">The connector.</typeparam>
/// <param name="caller">Calls the peer.</param>
public sealed class LocationPartsClient<TEvse, TConnector>(PeerCaller caller)
    where TEvse : class, IWireRecord<TEvse>
    where TConnector : class, IWireRecord<TConnector>
{
    /// <summary>Gets an EVSE.</summary>
    /// <param name="locationId">The location.</param>
    /// <param name="evseUid">The EVSE.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The EVSE.</returns>
    public async Task<OcpiResult<TEvse>> GetEvseAsync(string locationId, string evseUid, CancellationToken cancellation)
    {
        return caller.Reader.One<TEvse>(await SendAsync([locationId, evseUid], cancellation).ConfigureAwait(false));
    }

    /// <summary>Gets a connector.</summary>
    /// <param name="locationId">The location.</param>
    /// <param name="evseUid">The EVSE.</param>
    /// <param name="connectorId">The connector.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The connector.</returns>
    public async Task<OcpiResult<TConnector>> GetConnectorAsync(string locationId, string evseUid, string connectorId, CancellationToken cancellation)
    {
        return caller.Reader.One<TConnector>(await SendAsync([locationId, evseUid, connectorId], cancellation).ConfigureAwait(false));
    }

    private Task<OcpiReply> SendAsync(string[] segments, CancellationToken cancellation)
    {
        return caller.SendAsync(OcpiModules.Locations, HttpMethod.Get, caller.UrlOf(OcpiModules.Locations, ModuleRole.Sender, segments), null, null, cancellation);
    }
}
