using System.Net;
using System.Net.Sockets;

namespace Busbar.Ocpi.Security;

/// <summary>Where an address that a peer hands us may lead: never into our own network, never in plain text, unless that is allowed.</summary>
public sealed record UrlPolicy
{
    /// <summary>The policy of a server on the internet: TLS, public addresses.</summary>
    public static UrlPolicy Strict { get; } = new();

    /// <summary>The policy of a lab on one machine: plain text and any address.</summary>
    public static UrlPolicy Loopback { get; } = new() { AllowsHttp = true, AllowsPrivateAddresses = true };

    // A URL of the specification has at most 255 characters; links carry filters and cursors too.
    private const int LongestUrl = 2048;

    /// <summary>Whether plain text is allowed.</summary>
    public bool AllowsHttp { get; init; }

    /// <summary>Whether addresses of loopback, of private networks and of this machine's neighbours are allowed.</summary>
    public bool AllowsPrivateAddresses { get; init; }

    /// <summary>Hosts whose addresses are not looked at, for partners in a private network.</summary>
    public IReadOnlySet<string> TrustedHosts { get; init; } = new HashSet<string>();

    /// <summary>Judges an address before it is resolved.</summary>
    /// <param name="text">The address as a peer gave it.</param>
    /// <param name="url">The address.</param>
    /// <param name="reason">Why it is refused.</param>
    /// <returns>Whether it may be used.</returns>
    public bool TryAccept(string? text, out Uri url, out string? reason)
    {
        url = null!;
        reason = null;
        if (text is null || text.Length > LongestUrl || !Uri.TryCreate(text, UriKind.Absolute, out var parsed))
        {
            reason = "The address is not a URL.";
            return false;
        }

        url = parsed;
        if (parsed.Scheme != Uri.UriSchemeHttps && !(AllowsHttp && parsed.Scheme == Uri.UriSchemeHttp))
        {
            reason = $"The scheme {parsed.Scheme} is not allowed.";
        }
        else if (parsed.UserInfo.Length > 0)
        {
            reason = "The address carries a user.";
        }
        else if (parsed.Fragment.Length > 0)
        {
            reason = "The address carries a fragment.";
        }
        else if (IPAddress.TryParse(parsed.DnsSafeHost, out var address) && !Allows(address, parsed.DnsSafeHost))
        {
            reason = "The address is not a public one.";
        }

        return reason is null;
    }

    /// <summary>Whether a resolved address may be connected to.</summary>
    /// <param name="address">The address.</param>
    /// <param name="host">The host it was resolved from.</param>
    /// <returns>Whether it may.</returns>
    public bool Allows(IPAddress address, string host)
    {
        ArgumentNullException.ThrowIfNull(address);
        return AllowsPrivateAddresses || TrustedHosts.Contains(host) || NetworkAddress.IsPublic(address);
    }

    /// <summary>Whether two addresses are of the same scheme, host and port, so that a token for one may be sent to the other.</summary>
    /// <param name="one">One address.</param>
    /// <param name="other">The other address.</param>
    /// <returns>Whether they are.</returns>
    public static bool IsSameOrigin(Uri one, Uri other)
    {
        return Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>Connects to a host at one of its addresses that the policy allows; what a name resolves to later does not matter.</summary>
    /// <param name="target">The host and port.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="HttpRequestException">No address is allowed, or none answers.</exception>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint target, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(target);
        var resolved = await Dns.GetHostAddressesAsync(target.Host, cancellation).ConfigureAwait(false);
        var allowed = Array.FindAll(resolved, address => Allows(address, target.Host));
        if (allowed.Length == 0)
        {
            throw new HttpRequestException("The host has no address that may be connected to.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, target.Port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
