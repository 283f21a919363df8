using System.Diagnostics.CodeAnalysis;
using System.Formats.Asn1;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Pki.Ocsp;

/// <summary>Asks a responder for the state of certificates (RFC 6960 4.1).</summary>
/// <param name="Certificates">The certificates asked for.</param>
public sealed record OcspRequest(IReadOnlyList<CertificateHash> Certificates)
{
    /// <summary>The most certificates of one request: a chain has three, and a responder need not answer more.</summary>
    public const int MaxCertificates = 16;

    private const int MaxBytes = 8 * 1024;

    /// <summary>What the response must repeat; empty for none, as cached responses need it.</summary>
    public Octets Nonce { get; init; }

    /// <summary>Reads a request in DER.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> der, [NotNullWhen(true)] out OcspRequest? request)
    {
        request = null;
        if (der.Length > MaxBytes)
        {
            return false;
        }

        try
        {
            var outer = new AsnReader(der, AsnEncodingRules.DER);
            var body = outer.ReadSequence().ReadSequence();
            Skip(body, 0);
            Skip(body, 1);
            var hashes = new List<CertificateHash>();
            for (var list = body.ReadSequence(); list.HasData;)
            {
                if (CertificateHashAsn.Read(list.ReadSequence()) is not { } hash || hashes.Count == MaxCertificates)
                {
                    return false;
                }

                hashes.Add(hash);
            }

            request = new OcspRequest(hashes) { Nonce = body.HasData ? OcspExtensions.ReadNonce(body.ReadSequence(OcspOids.Tag(2))) : default };
            return hashes.Count > 0;
        }
        catch (AsnContentException)
        {
            return false;
        }
    }

    /// <summary>The request in DER.</summary>
    public byte[] ToDer()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                foreach (var certificate in Certificates)
                {
                    using (writer.PushSequence())
                    {
                        CertificateHashAsn.Write(writer, certificate);
                    }
                }
            }

            if (Nonce.Length > 0)
            {
                using (writer.PushSequence(OcspOids.Tag(2)))
                {
                    OcspExtensions.WriteNonce(writer, Nonce);
                }
            }
        }

        return writer.Encode();
    }

    private static void Skip(AsnReader reader, int tag)
    {
        if (reader.HasData && reader.PeekTag().HasSameClassAndValue(OcspOids.Tag(tag)))
        {
            reader.ReadEncodedValue();
        }
    }
}
