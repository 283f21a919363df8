using System.Security.Cryptography;

namespace Busbar.Iso15118.Signatures;

/// <summary>The algorithms of signatures by their names.</summary>
internal static class SignatureAlgorithms
{
    public const string CanonicalExi = "http://www.w3.org/TR/canonical-exi/";

    private static readonly (HashAlgorithmName Hash, string Digest, string Signature)[] All =
    [
        (HashAlgorithmName.SHA256, "http://www.w3.org/2001/04/xmlenc#sha256", "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"),
        (HashAlgorithmName.SHA512, "http://www.w3.org/2001/04/xmlenc#sha512", "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512"),
    ];

    public static HashAlgorithmName? HashOfDigest(string uri) => All.Where(known => known.Digest == uri).Select(known => (HashAlgorithmName?)known.Hash).FirstOrDefault();

    public static HashAlgorithmName? HashOfSignature(string uri) => All.Where(known => known.Signature == uri).Select(known => (HashAlgorithmName?)known.Hash).FirstOrDefault();

    public static (string Digest, string Signature) Names(HashAlgorithmName hash)
    {
        var (_, digest, signature) = All.First(known => known.Hash == hash);
        return (digest, signature);
    }

    /// <summary>The hash that belongs to a key: SHA-512 to P-521, SHA-256 to P-256.</summary>
    public static HashAlgorithmName HashOf(ECDsa key) => key.KeySize > 256 ? HashAlgorithmName.SHA512 : HashAlgorithmName.SHA256;
}
