using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Quirks;
using Busbar.Ocpi.Security;
using Busbar.Wire;

namespace Busbar.Ocpi.Client;

/// <summary>Sends CDRs to a mobility provider (OCPI 2.2.1 10.2.2).</summary>
/// <typeparam name="TCdr">The CDR.</typeparam>
/// <param name="caller">Calls the peer.</param>
public sealed class CdrClient<TCdr>(PeerCaller caller)
    where TCdr : class, IWireRecord<TCdr>
{
    /// <summary>Sends a CDR. It never changes, so that sending it again does no harm where the peer knows its id.</summary>
    /// <param name="cdr">The CDR.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Where the peer keeps it (<see cref="OcpiResult{T}.Location"/>), or that it keeps it nowhere it tells.</returns>
    public async Task<OcpiResult<Nothing>> PostAsync(TCdr cdr, CancellationToken cancellation)
    {
        var url = caller.UrlOf(OcpiModules.Cdrs, ModuleRole.Receiver);
        var reply = await caller.SendAsync(OcpiModules.Cdrs, HttpMethod.Post, url, PeerCaller.Json(cdr), null, cancellation).ConfigureAwait(false);
        var result = caller.Reader.None(reply);
        return result with { Location = result.IsSuccess ? Usable(url!, result.Location) : null };
    }

    /// <summary>Gets a CDR from where the peer keeps it.</summary>
    /// <param name="location">The address that the peer gave.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The CDR.</returns>
    public async Task<OcpiResult<TCdr>> GetAsync(string location, CancellationToken cancellation)
    {
        var url = caller.UrlOf(OcpiModules.Cdrs, ModuleRole.Receiver) is { } endpoint ? Usable(endpoint, location) : null;
        return caller.Reader.One<TCdr>(await caller.SendAsync(OcpiModules.Cdrs, HttpMethod.Get, url, null, null, cancellation).ConfigureAwait(false));
    }

    private string? Usable(string endpoint, string? location)
    {
        var home = new Uri(endpoint);
        if (location is not null && Uri.TryCreate(home, location, out var target) && UrlPolicy.IsSameOrigin(home, target))
        {
            return target.AbsoluteUri;
        }

        if (caller.Peer.Quirks.HasFlag(PeerQuirks.UnusableCdrLocation))
        {
            Repairs.Tell(caller.Http.Logger, caller.Peer.Id, PeerQuirks.UnusableCdrLocation);
        }

        return null;
    }
}
