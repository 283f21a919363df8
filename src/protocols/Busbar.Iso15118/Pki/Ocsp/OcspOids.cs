using System.Formats.Asn1;
using System.Security.Cryptography;

namespace Busbar.Iso15118.Pki.Ocsp;

/// <summary>The object identifiers of OCSP, and how algorithms are written.</summary>
internal static class OcspOids
{
    public const string BasicResponse = "1.3.6.1.5.5.7.48.1.1";
    public const string Nonce = "1.3.6.1.5.5.7.48.1.2";
    public const string OcspSigning = "1.3.6.1.5.5.7.3.9";

    private static readonly (string Oid, HashAlgorithmName Name)[] Hashes =
    [
        ("2.16.840.1.101.3.4.2.1", HashAlgorithmName.SHA256),
        ("2.16.840.1.101.3.4.2.2", HashAlgorithmName.SHA384),
        ("2.16.840.1.101.3.4.2.3", HashAlgorithmName.SHA512),
        ("1.3.14.3.2.26", HashAlgorithmName.SHA1),
    ];

    private static readonly (string Oid, HashAlgorithmName Name)[] Signatures =
    [
        ("1.2.840.10045.4.3.2", HashAlgorithmName.SHA256),
        ("1.2.840.10045.4.3.3", HashAlgorithmName.SHA384),
        ("1.2.840.10045.4.3.4", HashAlgorithmName.SHA512),
    ];

    /// <summary>Context-specific constructed tags, which OCSP uses everywhere.</summary>
    public static Asn1Tag Tag(int number, bool isConstructed = true) => new(TagClass.ContextSpecific, number, isConstructed);

    public static HashAlgorithmName? Hash(string oid) => Find(Hashes, oid);

    public static HashAlgorithmName? Signature(string oid) => Find(Signatures, oid);

    public static string HashOid(HashAlgorithmName name) => Hashes.First(hash => hash.Name == name).Oid;

    public static string SignatureOid(HashAlgorithmName name) => Signatures.First(signature => signature.Name == name).Oid;

    /// <summary>Reads the object identifier of an algorithm, whose parameters say nothing here.</summary>
    public static string ReadAlgorithm(AsnReader reader)
    {
        var algorithm = reader.ReadSequence();
        return algorithm.ReadObjectIdentifier();
    }

    /// <summary>Writes an algorithm; hashes carry a NULL by custom.</summary>
    public static void WriteAlgorithm(AsnWriter writer, string oid, bool hasNull)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(oid);
            if (hasNull)
            {
                writer.WriteNull();
            }
        }
    }

    private static HashAlgorithmName? Find((string Oid, HashAlgorithmName Name)[] table, string oid)
    {
        foreach (var (known, name) in table)
        {
            if (known == oid)
            {
                return name;
            }
        }

        return null;
    }
}
