using System.Security.Cryptography;
using System.Text;

namespace Busbar.Oscp;

/// <summary>Tokens in headers, and the form in which received ones are kept.</summary>
public static class OscpToken
{
    // Longer than any token or bearer in use; what is longer is not looked at.
    private const int LongestHeader = 8 * 1024;

    /// <summary>The header's value for a token, sent raw (OSCP 2.0 transport).</summary>
    public static string Header(string token) => "Token " + token;

    /// <summary>The digest under which a token that peers send is kept. Tokens are long and random, so no salt is needed.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>Takes the token out of the header's value.</summary>
    internal static string? Parse(string? authorization, bool allowsBearer)
    {
        if (authorization is null || authorization.Length > LongestHeader)
            return null;
        var space = authorization.IndexOf(' ', StringComparison.Ordinal);
        if (space <= 0)
            return null;
        var scheme = authorization.AsSpan(0, space);
        var isKnown = scheme.Equals("Token", StringComparison.OrdinalIgnoreCase) || (allowsBearer && scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase));
        var token = authorization[(space + 1)..].Trim();
        return isKnown && token.Length > 0 ? token : null;
    }
}
