using System.Net;
using System.Net.Sockets;

namespace Busbar.Utility.Notifications;

/// <summary>Which addresses a peer may make us call: https and public ones, unless the operator of this server says otherwise.</summary>
/// <param name="AllowsPlainText">Whether http is allowed, for a laboratory.</param>
/// <param name="AllowsPrivate">Whether addresses of private networks and of this machine are allowed.</param>
public sealed record AddressPolicy(bool AllowsPlainText, bool AllowsPrivate)
{
    private const int LongestAddress = 8000;

    /// <summary>Https and public addresses only.</summary>
    public static AddressPolicy Strict { get; } = new(AllowsPlainText: false, AllowsPrivate: false);

    /// <summary>Says what is wrong with an address as it is written, or null.</summary>
    public string? Check(string address)
    {
        if (address.Length > LongestAddress || !Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            return "The callbackUrl is not an absolute address.";
        }

        if (uri.Scheme != Uri.UriSchemeHttps && !(AllowsPlainText && uri.Scheme == Uri.UriSchemeHttp))
        {
            return "The callbackUrl must be https.";
        }

        if (uri.UserInfo.Length > 0 || uri.Fragment.Length > 0)
        {
            return "The callbackUrl must have no user and no fragment.";
        }

        return IPAddress.TryParse(uri.DnsSafeHost, out var ip) && !Allows(ip) ? "The callbackUrl leads into a private network." : null;
    }

    /// <summary>Whether a resolved address may be connected to.</summary>
    public bool Allows(IPAddress address)
    {
        var ip = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return AllowsPrivate || !IsPrivate(ip);
    }

    /// <summary>Connects to a host, to an allowed address only: a name cannot lead elsewhere after it was checked.</summary>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint host, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(host.Host, cancellation);
        var allowed = addresses.Where(Allows).ToArray();
        if (allowed.Length == 0)
        {
            throw new HttpRequestException($"'{host.Host}' leads into a private network.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, host.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static bool IsPrivate(IPAddress ip)
    {
        if (IPAddress.IsLoopback(ip) || ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any) || ip.IsIPv6LinkLocal || ip.IsIPv6SiteLocal || ip.IsIPv6UniqueLocal || ip.IsIPv6Multicast)
        {
            return true;
        }

        if (ip.AddressFamily != AddressFamily.InterNetwork)
        {
            return false;
        }

        var octets = ip.GetAddressBytes();
        return octets switch
        {
            [10 or 0 or 127, ..] or [192, 168, ..] or [169, 254, ..] => true,
            [172, >= 16 and <= 31, ..] or [100, >= 64 and <= 127, ..] => true,
            [192, 0, 0, _] or [198, 18 or 19, ..] or [>= 224, ..] => true,
            _ => false,
        };
    }
}
