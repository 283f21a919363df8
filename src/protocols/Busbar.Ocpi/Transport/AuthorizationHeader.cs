using System.Text;

namespace Busbar.Ocpi.Transport;

/// <summary>How a credentials token stands in the header: raw in 2.1.1, in Base64 from 2.2 on (OCPI 2.2.1 4.1.2).</summary>
public static class AuthorizationHeader
{
    // Twice the longest token in Base64; what is longer is no token.
    private const int Longest = 256;

    private const string Scheme = "Token ";

    /// <summary>The header's value.</summary>
    /// <param name="token">The token as it is.</param>
    /// <param name="isBase64">Whether it travels in Base64.</param>
    /// <returns>The value.</returns>
    public static string Write(string token, bool isBase64)
    {
        return Scheme + (isBase64 ? Convert.ToBase64String(Encoding.UTF8.GetBytes(token)) : token);
    }

    /// <summary>The tokens that a header may mean: decoded first, then as it stands, since peers do either in any version.</summary>
    /// <param name="value">The header's value.</param>
    /// <returns>One or two tokens, or none when the header has no token.</returns>
    public static IReadOnlyList<string> Read(string? value)
    {
        if (value is null || value.Length > Longest || !value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var raw = value[Scheme.Length..].Trim();
        if (raw.Length == 0)
        {
            return [];
        }

        return TryDecode(raw, out var decoded) ? [decoded, raw] : [raw];
    }

    // The example of the specification decodes to a token with a line feed at its end, and peers copy it: it is cut off.
    private static bool TryDecode(string raw, out string decoded)
    {
        var bytes = new byte[raw.Length];
        decoded = "";
        if (!Convert.TryFromBase64String(raw, bytes, out var length) || length == 0)
        {
            return false;
        }

        decoded = Encoding.UTF8.GetString(bytes, 0, length).TrimEnd('\n', '\r');
        return decoded.Length > 0 && !decoded.AsSpan().ContainsAnyExceptInRange('!', '~');
    }
}
