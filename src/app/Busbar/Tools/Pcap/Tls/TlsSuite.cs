using System.Security.Cryptography;

namespace Busbar.Tools.Pcap.Tls;

/// <summary>How a cipher suite protects records.</summary>
internal enum TlsProtection
{
    Cbc,
    Gcm,
    ChaCha20Poly1305,
}

/// <summary>A cipher suite that can be opened.</summary>
/// <param name="Protection">How records are protected.</param>
/// <param name="KeyBytes">The length of the key.</param>
/// <param name="Hash">The hash of key derivation.</param>
/// <param name="Mac">The hash of the code behind records in CBC mode.</param>
internal sealed record TlsSuite(TlsProtection Protection, int KeyBytes, HashAlgorithmName Hash, HashAlgorithmName Mac = default)
{
    private static readonly Dictionary<int, TlsSuite> Known = new()
    {
        [0x1301] = new(TlsProtection.Gcm, 16, HashAlgorithmName.SHA256),
        [0x1302] = new(TlsProtection.Gcm, 32, HashAlgorithmName.SHA384),
        [0x1303] = new(TlsProtection.ChaCha20Poly1305, 32, HashAlgorithmName.SHA256),
        [0xC009] = new(TlsProtection.Cbc, 16, HashAlgorithmName.SHA256, HashAlgorithmName.SHA1),
        [0xC00A] = new(TlsProtection.Cbc, 32, HashAlgorithmName.SHA256, HashAlgorithmName.SHA1),
        [0xC023] = new(TlsProtection.Cbc, 16, HashAlgorithmName.SHA256, HashAlgorithmName.SHA256),
        [0xC024] = new(TlsProtection.Cbc, 32, HashAlgorithmName.SHA384, HashAlgorithmName.SHA384),
        [0xC025] = new(TlsProtection.Cbc, 16, HashAlgorithmName.SHA256, HashAlgorithmName.SHA256),
        [0xC027] = new(TlsProtection.Cbc, 16, HashAlgorithmName.SHA256, HashAlgorithmName.SHA256),
        [0xC028] = new(TlsProtection.Cbc, 32, HashAlgorithmName.SHA384, HashAlgorithmName.SHA384),
        [0xC02B] = new(TlsProtection.Gcm, 16, HashAlgorithmName.SHA256),
        [0xC02C] = new(TlsProtection.Gcm, 32, HashAlgorithmName.SHA384),
        [0xC02F] = new(TlsProtection.Gcm, 16, HashAlgorithmName.SHA256),
        [0xC030] = new(TlsProtection.Gcm, 32, HashAlgorithmName.SHA384),
        [0xCCA8] = new(TlsProtection.ChaCha20Poly1305, 32, HashAlgorithmName.SHA256),
        [0xCCA9] = new(TlsProtection.ChaCha20Poly1305, 32, HashAlgorithmName.SHA256),
    };

    /// <summary>The length of the code behind records in CBC mode.</summary>
    public int MacBytes => Mac == HashAlgorithmName.SHA1 ? 20 : Mac == HashAlgorithmName.SHA256 ? 32 : Mac == HashAlgorithmName.SHA384 ? 48 : 0;

    /// <summary>The suite of a number; null for one that cannot be opened.</summary>
    public static TlsSuite? Find(int number) => Known.GetValueOrDefault(number);
}
