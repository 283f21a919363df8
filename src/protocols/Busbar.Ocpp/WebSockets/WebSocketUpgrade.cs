using System.Security.Cryptography;
using System.Text;

namespace Busbar.Ocpp.WebSockets;

/// <summary>The server's words in a WebSocket handshake (RFC 6455 4.2.2).</summary>
public static class WebSocketUpgrade
{
    /// <summary>The answer to an offer of compression: neither side keeps memory between messages (RFC 7692 7.1.1).</summary>
    public const string CompressionAnswer = "permessage-deflate; server_no_context_takeover; client_no_context_takeover";

    private const string Salt = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    // Sixteen bytes in Base64.
    private const int KeyLength = 24;

    /// <summary>The value of Sec-WebSocket-Accept for a client's Sec-WebSocket-Key; null when that is not sixteen bytes in Base64.</summary>
    public static string? Accept(string? key)
    {
        Span<byte> bytes = stackalloc byte[16];
        return key is { Length: KeyLength } && Convert.TryFromBase64String(key, bytes, out var length) && length == bytes.Length
            ? Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + Salt)))
            : null;
    }

    /// <summary>Whether one of the offers in Sec-WebSocket-Extensions is compression that we can do: with the full window for what we send.</summary>
    public static bool OffersCompression(string? extensions) =>
        extensions is not null && extensions.Split(',').Any(IsFeasible);

    private static bool IsFeasible(string offer)
    {
        var parts = offer.Split(';', StringSplitOptions.TrimEntries);
        return parts[0].Equals("permessage-deflate", StringComparison.OrdinalIgnoreCase)
            && parts.Skip(1).All(IsAcceptable);
    }

    private static bool IsAcceptable(string parameter)
    {
        var name = parameter.Split('=')[0].TrimEnd();
        var value = parameter.Length > name.Length ? parameter[(parameter.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim(' ', '"') : null;
        return name switch
        {
            "server_no_context_takeover" or "client_no_context_takeover" => value is null,
            "client_max_window_bits" => value is null or "8" or "9" or "10" or "11" or "12" or "13" or "14" or "15",
            "server_max_window_bits" => value is "15",
            _ => false,
        };
    }
}
