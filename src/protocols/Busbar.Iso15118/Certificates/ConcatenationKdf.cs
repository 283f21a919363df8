using System.Security.Cryptography;

namespace Busbar.Iso15118.Certificates;

/// <summary>The key derivation of contract keys: one round of the concatenation function of NIST SP 800-56A.</summary>
internal static class ConcatenationKdf
{
    // Counter 1 before the shared secret; algorithm 0x01, party U "U" and party V "V" behind it.
    private static readonly byte[] Before = [0, 0, 0, 1];
    private static readonly byte[] After = [0x01, 0x55, 0x56];

    /// <summary>The first octets of the hash over the shared secret and its surroundings.</summary>
    public static byte[] Derive(HashAlgorithmName hash, ReadOnlySpan<byte> sharedSecret, int length)
    {
        using var running = IncrementalHash.CreateHash(hash);
        running.AppendData(Before);
        running.AppendData(sharedSecret);
        running.AppendData(After);
        return running.GetHashAndReset()[..length];
    }
}
