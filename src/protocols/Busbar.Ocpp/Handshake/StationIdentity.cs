using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Busbar.Ocpp.Handshake;

/// <summary>The identity of a station in its connection URL (OCPP 2.1 part 4 3.1.1), (OCPP 1.6J 3.1.1).</summary>
public static class StationIdentity
{
    /// <summary>The longest identity of 2.x.</summary>
    public const int MaxLength = 48;

    /// <summary>1.6 sets no limit; this one keeps an identity fit for logs, keys and certificates.</summary>
    public const int MaxLength16 = 255;

    // identifierString without the colon, which ends the user name of Basic authentication.
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789*-_=+|@.");

    /// <summary>Takes the identity from the last segment of a path that is still percent-encoded.</summary>
    /// <param name="path">The path of the request, for example <c>/ocpp/RDAM%7C123</c>.</param>
    /// <param name="identity">The identity, decoded.</param>
    /// <returns>Whether the segment is properly encoded UTF-8 and not empty.</returns>
    public static bool TryFromPath(string path, out string identity)
    {
        var query = path.IndexOf('?', StringComparison.Ordinal);
        var segment = path.AsSpan(0, query < 0 ? path.Length : query);
        segment = segment[(segment.LastIndexOf('/') + 1)..];
        return TryDecode(segment, out identity);
    }

    /// <summary>The path segment that stands for an identity.</summary>
    public static string Encode(string identity) => Uri.EscapeDataString(identity);

    /// <summary>Whether a version allows the identity. 1.6 allows everything that a user name and a log line can carry.</summary>
    public static bool IsValid(string identity, OcppVersion version) => version == OcppVersion.V16
        ? identity.Length is > 0 and <= MaxLength16 && !identity.Contains(':', StringComparison.Ordinal) && !identity.Any(char.IsControl)
        : identity.Length is > 0 and <= MaxLength && !identity.AsSpan().ContainsAnyExcept(Allowed);

    private static bool TryDecode(ReadOnlySpan<char> segment, out string identity)
    {
        identity = "";
        var bytes = new ArrayBufferWriter<byte>(segment.Length + 1);
        while (!segment.IsEmpty)
        {
            var percent = segment.IndexOf('%');
            var plain = percent < 0 ? segment : segment[..percent];
            Encoding.UTF8.GetBytes(plain, bytes);
            segment = segment[plain.Length..];
            if (percent < 0)
            {
                break;
            }

            if (segment.Length < 3 || !char.IsAsciiHexDigit(segment[1]) || !char.IsAsciiHexDigit(segment[2]))
            {
                return false;
            }

            bytes.Write(Convert.FromHexString(segment[1..3]));
            segment = segment[3..];
        }

        if (bytes.WrittenCount == 0 || !Utf8.IsValid(bytes.WrittenSpan))
        {
            return false;
        }

        identity = Encoding.UTF8.GetString(bytes.WrittenSpan);
        return true;
    }
}
