using System.Formats.Asn1;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Pki.Ocsp;

/// <summary>The one extension that requests and responses have here: the nonce (RFC 9654).</summary>
internal static class OcspExtensions
{
    public static void WriteNonce(AsnWriter writer, Octets nonce)
    {
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(OcspOids.Nonce);
            var inner = new AsnWriter(AsnEncodingRules.DER);
            inner.WriteOctetString(nonce.Span);
            writer.WriteOctetString(inner.Encode());
        }
    }

    /// <summary>Reads the nonce among extensions; empty where there is none.</summary>
    /// <exception cref="AsnContentException">The octets are no extensions.</exception>
    public static Octets ReadNonce(AsnReader explicitTag)
    {
        Octets nonce = default;
        for (var list = explicitTag.ReadSequence(); list.HasData;)
        {
            var extension = list.ReadSequence();
            var oid = extension.ReadObjectIdentifier();
            if (extension.PeekTag().HasSameClassAndValue(Asn1Tag.Boolean))
            {
                extension.ReadBoolean();
            }

            var value = extension.ReadOctetString();
            if (oid == OcspOids.Nonce)
            {
                nonce = new AsnReader(value, AsnEncodingRules.DER).ReadOctetString();
            }
        }

        return nonce;
    }
}
