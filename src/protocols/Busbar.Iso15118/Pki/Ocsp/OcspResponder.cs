using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Pki.Ocsp;

/// <summary>Answers OCSP requests from what a source knows, signed by an issuer or a responder that it appointed.</summary>
/// <param name="signer">The certificate of the signer.</param>
/// <param name="key">Its key.</param>
/// <param name="source">Knows what is revoked.</param>
public sealed class OcspResponder(X509Certificate2 signer, ECDsa key, IRevocationSource source)
{
    /// <summary>How long an answer may be used: long enough to be stapled, short enough to matter.</summary>
    public static readonly TimeSpan Validity = TimeSpan.FromHours(24);

    /// <summary>Answers a request.</summary>
    /// <param name="request">The request in DER.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The response in DER.</returns>
    public byte[] Answer(ReadOnlyMemory<byte> request, DateTimeOffset now) =>
        OcspRequest.TryRead(request, out var read) ? Answer(read, now) : Refuse(OcspStatus.MalformedRequest);

    /// <summary>Answers a request.</summary>
    /// <returns>The response in DER.</returns>
    public byte[] Answer(OcspRequest request, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(request);
        var answers = request.Certificates.Select(certificate => new OcspAnswer(certificate, source.StateOf(certificate, now), now, now + Validity));
        return Sign([.. answers], request.Nonce, now);
    }

    /// <summary>Signs answers as they are.</summary>
    /// <returns>The response in DER.</returns>
    public byte[] Sign(IReadOnlyList<OcspAnswer> answers, Octets nonce, DateTimeOffset now)
    {
        var data = Data(answers, nonce, now);
        var hash = key.KeySize > 256 ? HashAlgorithmName.SHA512 : HashAlgorithmName.SHA256;
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(data);
            OcspOids.WriteAlgorithm(writer, OcspOids.SignatureOid(hash), hasNull: false);
            writer.WriteBitString(key.SignData(data, hash, DSASignatureFormat.Rfc3279DerSequence));
            using (writer.PushSequence(OcspOids.Tag(0)))
            using (writer.PushSequence())
            {
                writer.WriteEncodedValue(signer.RawDataMemory.Span);
            }
        }

        return Wrap(OcspStatus.Successful, writer.Encode());
    }

    /// <summary>A response without answers.</summary>
    /// <returns>The response in DER.</returns>
    public static byte[] Refuse(OcspStatus status) => Wrap(status, basic: null);

    private static byte[] Wrap(OcspStatus status, byte[]? basic)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue([0x0A, 0x01, (byte)status]);
            if (basic is not null)
            {
                using (writer.PushSequence(OcspOids.Tag(0)))
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier(OcspOids.BasicResponse);
                    writer.WriteOctetString(basic);
                }
            }
        }

        return writer.Encode();
    }

    private byte[] Data(IReadOnlyList<OcspAnswer> answers, Octets nonce, DateTimeOffset now)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence(OcspOids.Tag(1)))
            {
                writer.WriteEncodedValue(signer.SubjectName.RawData);
            }

            writer.WriteGeneralizedTime(now, omitFractionalSeconds: true);
            using (writer.PushSequence())
            {
                foreach (var answer in answers)
                {
                    Write(writer, answer);
                }
            }

            if (nonce.Length > 0)
            {
                using (writer.PushSequence(OcspOids.Tag(1)))
                {
                    OcspExtensions.WriteNonce(writer, nonce);
                }
            }
        }

        return writer.Encode();
    }

    private static void Write(AsnWriter writer, OcspAnswer answer)
    {
        using (writer.PushSequence())
        {
            CertificateHashAsn.Write(writer, answer.Certificate);
            switch (answer.State)
            {
                case RevocationState.Good:
                    writer.WriteNull(OcspOids.Tag(0, isConstructed: false));
                    break;
                case RevocationState.Revoked:
                    using (writer.PushSequence(OcspOids.Tag(1)))
                    {
                        writer.WriteGeneralizedTime(answer.RevokedAt ?? answer.ThisUpdate, omitFractionalSeconds: true);
                    }

                    break;
                default:
                    writer.WriteNull(OcspOids.Tag(2, isConstructed: false));
                    break;
            }

            writer.WriteGeneralizedTime(answer.ThisUpdate, omitFractionalSeconds: true);
            if (answer.NextUpdate is { } next)
            {
                using (writer.PushSequence(OcspOids.Tag(0)))
                {
                    writer.WriteGeneralizedTime(next, omitFractionalSeconds: true);
                }
            }
        }
    }
}
