using Busbar.Ocpi.Peers;

namespace Busbar.Ocpi.Security;

/// <summary>
/// Judges where a peer wants results sent. The result carries the token for that peer, so it goes to an origin of that peer only:
/// of its versions or of one of its endpoints.
/// </summary>
public static class ResponseUrl
{
    /// <summary>The address, if results may be sent there.</summary>
    /// <param name="peer">The peer.</param>
    /// <param name="url">The address as the peer gave it.</param>
    /// <returns>The address, or null.</returns>
    public static string? Checked(Peer peer, string? url)
    {
        ArgumentNullException.ThrowIfNull(peer);
        return Uri.TryCreate(url, UriKind.Absolute, out var target) && peer.Endpoints.Select(endpoint => endpoint.Url).Append(peer.VersionsUrl)
            .Any(own => Uri.TryCreate(own, UriKind.Absolute, out var home) && UrlPolicy.IsSameOrigin(home, target))
            ? url
            : null;
    }
}
