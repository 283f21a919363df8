using System.Formats.Asn1;
using System.Numerics;

namespace Busbar.Iso15118.Pki.Ocsp;

/// <summary>The form of a <see cref="CertificateHash"/> in OCSP: CertID (RFC 6960 4.1.1).</summary>
internal static class CertificateHashAsn
{
    public static void Write(AsnWriter writer, CertificateHash hash)
    {
        using (writer.PushSequence())
        {
            OcspOids.WriteAlgorithm(writer, OcspOids.HashOid(hash.Algorithm), hasNull: true);
            writer.WriteOctetString(hash.IssuerNameHash.Span);
            writer.WriteOctetString(hash.IssuerKeyHash.Span);
            writer.WriteInteger(new BigInteger(hash.SerialNumber.Span, isUnsigned: true, isBigEndian: true));
        }
    }

    /// <summary>Reads a CertID; null for a hash algorithm that is not known.</summary>
    /// <exception cref="AsnContentException">The octets are no CertID.</exception>
    public static CertificateHash? Read(AsnReader reader)
    {
        var sequence = reader.ReadSequence();
        var algorithm = OcspOids.Hash(OcspOids.ReadAlgorithm(sequence));
        var name = sequence.ReadOctetString();
        var key = sequence.ReadOctetString();
        var serial = sequence.ReadIntegerBytes().Span.TrimStart((byte)0).ToArray();
        sequence.ThrowIfNotEmpty();
        return algorithm is { } known ? new CertificateHash(known, name, key, serial) : null;
    }
}
