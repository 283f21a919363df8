using Busbar.Ocpi.Peers;
using Busbar.Wire;

namespace Busbar.Ocpi.Client;

/// <summary>Asks a mobility provider whether a token may charge (OCPI 2.2.1 12.2.2).</summary>
/// <typeparam name="TReferences">Where it wants to.</typeparam>
/// <typeparam name="TInfo">The answer.</typeparam>
/// <param name="caller">Calls the peer.</param>
public sealed class TokenAuthorizationClient<TReferences, TInfo>(PeerCaller caller)
    where TReferences : class, IWireRecord<TReferences>
    where TInfo : class, IWireRecord<TInfo>
{
    /// <summary>Asks.</summary>
    /// <param name="uid">The token's uid.</param>
    /// <param name="type">The token's kind; null means RFID.</param>
    /// <param name="place">Where it wants to charge.</param>
    /// <param name="timeout">How long a driver can wait for the answer.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The answer; not found where the provider does not know the token.</returns>
    public async Task<OcpiResult<TInfo>> AuthorizeAsync(string uid, string? type, TReferences? place, TimeSpan timeout, CancellationToken cancellation)
    {
        var url = caller.UrlOf(OcpiModules.Tokens, ModuleRole.Sender, uid, "authorize");
        if (url is not null && type is not null)
        {
            url += "?type=" + Uri.EscapeDataString(type);
        }

        return caller.Reader.One<TInfo>(await caller.SendAsync(OcpiModules.Tokens, HttpMethod.Post, url, PeerCaller.Json(place), timeout, cancellation).ConfigureAwait(false));
    }
}
