using System.Buffers.Text;
using System.Security.Cryptography;

namespace Busbar.Oscp;

/// <summary>Makes request ids and tokens.</summary>
public interface IOscpIds
{
    /// <summary>An id that was never used before.</summary>
    string NewRequestId();

    /// <summary>A token that nobody can guess.</summary>
    string NewToken();
}

/// <summary>Ids and tokens from the system's cryptographic randomness.</summary>
public sealed class RandomOscpIds : IOscpIds
{
    private const int IdBytes = 16;
    private const int TokenBytes = 32;

    /// <inheritdoc/>
    public string NewRequestId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));

    /// <inheritdoc/>
    public string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
}
