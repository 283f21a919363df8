using Busbar.Ocpi.Client;
using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Server;
using Busbar.Ocpi.Transport;
using Busbar.Wire;

namespace Busbar.Ocpi.Registration;

/// <summary>Asks a peer for its versions and for the modules of one (OCPI 2.2.1 6).</summary>
internal sealed class Discovery(OcpiHttp http, OcpiServerOptions options, IReadOnlyList<OcpiVersion> ours)
{
    /// <summary>Asks, and gives the peer with its version and modules.</summary>
    /// <param name="peer">The peer with where its versions are and the token to call it with.</param>
    /// <param name="wanted">The version; null picks the newest that both speak.</param>
    /// <param name="cancellation">Ends the calls.</param>
    public async Task<DiscoveryResult> FindAsync(Peer peer, OcpiVersion? wanted, CancellationToken cancellation)
    {
        var (asked, versions) = await VersionsAsync(peer with { Version = null }, cancellation).ConfigureAwait(false);
        if (versions.Value is not { } listed)
        {
            return DiscoveryResult.Failed(OcpiStatus.UnableToUseClient, $"The versions could not be fetched: {versions.Message ?? versions.Failure.ToString()}");
        }

        if (Pick(listed, wanted) is not { } picked)
        {
            return DiscoveryResult.Failed(OcpiStatus.UnsupportedVersion, "There is no version that both speak.");
        }

        asked = asked with { Version = picked.Version };
        var caller = new PeerCaller(http, asked);
        var reply = await caller.SendAsync(OcpiModules.Versions, HttpMethod.Get, picked.Url, null, null, cancellation).ConfigureAwait(false);
        var details = caller.Reader.One<AnyObject>(reply);
        if (details.Value is not { } any || VersionWords.ReadDetails(picked.Version, any.Json) is not { } endpoints)
        {
            return DiscoveryResult.Failed(OcpiStatus.UnableToUseClient, $"The modules could not be fetched: {details.Message ?? details.Failure.ToString()}");
        }

        var usable = endpoints.Where(endpoint => http.Urls.TryAccept(endpoint.Url, out _, out _)).ToList();
        var missing = options.RequiredModules.FirstOrDefault(required => !usable.Exists(endpoint =>
            endpoint.Module == required.Module && (endpoint.Role is null || endpoint.Role == required.Role)));
        return missing.Module is not null
            ? DiscoveryResult.Failed(OcpiStatus.NoMatchingEndpoints, $"The module {missing.Module} is needed.")
            : new DiscoveryResult(asked with { Endpoints = usable }, OcpiStatus.Success, null);
    }

    // Whether a token travels in Base64 is often not as the version says: where one way is refused, the other is tried.
    private async Task<(Peer Peer, OcpiResult<IReadOnlyList<Transport.Version>> Versions)> VersionsAsync(Peer peer, CancellationToken cancellation)
    {
        var first = await AskAsync(peer, cancellation).ConfigureAwait(false);
        if (first.HttpStatus is not (401 or 403) || peer.UsesBase64 is not null)
        {
            return (peer, first);
        }

        var other = peer with { UsesBase64 = !peer.EncodesToken(OcpiVersion.V221) };
        var second = await AskAsync(other, cancellation).ConfigureAwait(false);
        return second.IsSuccess ? (other, second) : (peer, first);
    }

    private async Task<OcpiResult<IReadOnlyList<Transport.Version>>> AskAsync(Peer peer, CancellationToken cancellation)
    {
        var caller = new PeerCaller(http, peer);
        return caller.Reader.Many<Transport.Version>(await caller.SendAsync(OcpiModules.Versions, HttpMethod.Get, peer.VersionsUrl, null, null, cancellation).ConfigureAwait(false));
    }

    private (OcpiVersion Version, string Url)? Pick(IReadOnlyList<Transport.Version> listed, OcpiVersion? wanted)
    {
        foreach (var version in ours.OrderDescending().Where(version => wanted is null || version == wanted))
        {
            if (listed.FirstOrDefault(other => other.Number == version.Number()) is { } found)
            {
                return (version, found.Url);
            }
        }

        return null;
    }
}

/// <summary>What came of a discovery.</summary>
/// <param name="Peer">The peer with its version and modules.</param>
/// <param name="StatusCode">Success, or why not.</param>
/// <param name="Message">Why not.</param>
internal sealed record DiscoveryResult(Peer? Peer, int StatusCode, string? Message)
{
    public static DiscoveryResult Failed(int statusCode, string message)
    {
        return new DiscoveryResult(null, statusCode, message);
    }
}
