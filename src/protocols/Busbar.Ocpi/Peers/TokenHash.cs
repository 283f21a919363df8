using System.Security.Cryptography;
using System.Text;

namespace Busbar.Ocpi.Peers;

/// <summary>What is kept of a token that a peer calls us with: enough to know it again, not enough to use it.</summary>
/// <remarks>Tokens are made by us from 32 random bytes, so that a plain hash cannot be guessed back.</remarks>
/// <param name="Text">SHA-256 in lower-case hexadecimal.</param>
public readonly record struct TokenHash(string Text)
{
    /// <summary>Hashes a token.</summary>
    /// <param name="token">The token as it is.</param>
    /// <returns>The hash.</returns>
    public static TokenHash Of(string token)
    {
        return new TokenHash(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token))));
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        return "(hash)";
    }
}

/// <summary>Makes ids and tokens.</summary>
public interface IOcpiRandom
{
    /// <summary>A new token: printable ASCII, at most 64 characters (OCPI 2.2.1 7.3.1).</summary>
    /// <returns>The token.</returns>
    string NewToken();

    /// <summary>A new id of a request or an object: at most 36 characters.</summary>
    /// <returns>The id.</returns>
    string NewId();
}

/// <summary>Makes ids and tokens from the system's generator of secrets.</summary>
public sealed class SecureRandom : IOcpiRandom
{
    private const int TokenBytes = 32;
    private const int IdBytes = 16;

    /// <inheritdoc/>
    public string NewToken()
    {
        return Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
    }

    /// <inheritdoc/>
    public string NewId()
    {
        return Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
    }
}
