using System.Net;

namespace Busbar.Iso15118.Transport;

/// <summary>Where a station listens: with TLS, in plain text, or both.</summary>
/// <param name="Tls">Where TLS is spoken; null where it is not.</param>
/// <param name="PlainText">Where plain text is spoken; null where it is not.</param>
public sealed record SdpOffer(IPEndPoint? Tls, IPEndPoint? PlainText)
{
    /// <summary>
    /// The answer to a request: what was asked for where the station has it, otherwise what it has, and the car decides. Null for a
    /// transport that nobody has.
    /// </summary>
    public SdpResponse? Answer(SdpRequest request)
    {
        if (request.Transport != SdpTransport.Tcp)
        {
            return null;
        }

        var isTls = Tls is not null && (request.Security == SdpSecurity.Tls || PlainText is null);
        return (isTls ? Tls : PlainText) is { } end
            ? new SdpResponse(end.Address, (ushort)end.Port, isTls ? SdpSecurity.Tls : SdpSecurity.None) { IsWireless = request.IsWireless }
            : null;
    }
}
