using System.Diagnostics.CodeAnalysis;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Pki.Ocsp;

/// <summary>A responder's answer (RFC 6960 4.2), as read; it is believed only when <see cref="IsSignedFor"/> says so.</summary>
public sealed class OcspResponse
{
    private const int MaxBytes = 64 * 1024;

    private ReadOnlyMemory<byte> _signed;
    private byte[] _signature = [];
    private HashAlgorithmName _hash;
    private readonly List<X509Certificate2> _certificates = [];

    private OcspResponse(OcspStatus status) => Status = status;

    /// <summary>Whether the responder answered.</summary>
    public OcspStatus Status { get; }

    /// <summary>The answers.</summary>
    public IReadOnlyList<OcspAnswer> Answers { get; private set; } = [];

    /// <summary>What the request asked to repeat; empty for none.</summary>
    public Octets Nonce { get; private set; }

    /// <summary>Reads a response in DER.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> der, [NotNullWhen(true)] out OcspResponse? response)
    {
        response = null;
        if (der.Length > MaxBytes)
        {
            return false;
        }

        try
        {
            var outer = new AsnReader(der, AsnEncodingRules.DER).ReadSequence();
            var read = new OcspResponse((OcspStatus)(int)outer.ReadEnumeratedValue<OcspResponseStatus>());
            if (read.Status == OcspStatus.Successful && !read.ReadBasic(outer.ReadSequence(OcspOids.Tag(0)).ReadSequence()))
            {
                return false;
            }

            response = read;
            return true;
        }
        catch (Exception malformed) when (malformed is AsnContentException or CryptographicException)
        {
            return false;
        }
    }

    /// <summary>
    /// Whether the response is signed by the issuer of the certificates it speaks of, or by a responder that the issuer appointed and that is
    /// valid at the moment.
    /// </summary>
    public bool IsSignedFor(X509Certificate2 issuer, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        return Status == OcspStatus.Successful && (IsSignedBy(issuer) || _certificates.Any(responder => IsAppointed(responder, issuer, now) && IsSignedBy(responder)));
    }

    private static bool IsAppointed(X509Certificate2 responder, X509Certificate2 issuer, DateTimeOffset now)
    {
        if (!responder.Extensions.OfType<X509EnhancedKeyUsageExtension>().Any(static usage => usage.EnhancedKeyUsages.Cast<Oid>().Any(static oid => oid.Value == OcspOids.OcspSigning)))
        {
            return false;
        }

        using var chain = new X509Chain
        {
            ChainPolicy =
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                RevocationMode = X509RevocationMode.NoCheck,
                DisableCertificateDownloads = true,
                VerificationTime = now.UtcDateTime,
                VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority,
            },
        };
        chain.ChainPolicy.ExtraStore.Add(issuer);
        return chain.Build(responder) && chain.ChainElements.Count > 1 && chain.ChainElements[1].Certificate.RawDataMemory.Span.SequenceEqual(issuer.RawDataMemory.Span);
    }

    private bool IsSignedBy(X509Certificate2 signer)
    {
        try
        {
            using var key = signer.GetECDsaPublicKey();
            return key is not null && key.VerifyData(_signed.Span, _signature, _hash, DSASignatureFormat.Rfc3279DerSequence);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private bool ReadBasic(AsnReader bytes)
    {
        if (bytes.ReadObjectIdentifier() != OcspOids.BasicResponse)
        {
            return false;
        }

        var basic = new AsnReader(bytes.ReadOctetString(), AsnEncodingRules.DER).ReadSequence();
        _signed = basic.PeekEncodedValue();
        ReadData(basic.ReadSequence());
        if (OcspOids.Signature(OcspOids.ReadAlgorithm(basic)) is not { } hash)
        {
            return false;
        }

        _hash = hash;
        _signature = basic.ReadBitString(out _);
        if (basic.HasData)
        {
            for (var list = basic.ReadSequence(OcspOids.Tag(0)).ReadSequence(); list.HasData;)
            {
                if (CertificateChains.TryRead(list.ReadEncodedValue().Span, out var certificate))
                {
                    _certificates.Add(certificate);
                }
            }
        }

        return true;
    }

    private void ReadData(AsnReader data)
    {
        if (data.PeekTag().HasSameClassAndValue(OcspOids.Tag(0)))
        {
            data.ReadEncodedValue();
        }

        // Who answered is known by the signature; the name or key hash only helps to find the certificate.
        data.ReadEncodedValue();
        data.ReadGeneralizedTime();
        var answers = new List<OcspAnswer>();
        for (var list = data.ReadSequence(); list.HasData;)
        {
            if (ReadAnswer(list.ReadSequence()) is { } answer && answers.Count < OcspRequest.MaxCertificates)
            {
                answers.Add(answer);
            }
        }

        Answers = answers;
        Nonce = data.HasData ? OcspExtensions.ReadNonce(data.ReadSequence(OcspOids.Tag(1))) : default;
    }

    private static OcspAnswer? ReadAnswer(AsnReader single)
    {
        var certificate = CertificateHashAsn.Read(single);
        var tag = single.PeekTag();
        var state = tag.TagValue switch { 0 => RevocationState.Good, 1 => RevocationState.Revoked, _ => RevocationState.Unknown };
        DateTimeOffset? revokedAt = null;
        if (state == RevocationState.Revoked)
        {
            revokedAt = single.ReadSequence(OcspOids.Tag(1)).ReadGeneralizedTime();
        }
        else
        {
            single.ReadEncodedValue();
        }

        var thisUpdate = single.ReadGeneralizedTime();
        DateTimeOffset? nextUpdate = single.HasData && single.PeekTag().HasSameClassAndValue(OcspOids.Tag(0))
            ? single.ReadSequence(OcspOids.Tag(0)).ReadGeneralizedTime()
            : null;
        return certificate is null ? null : new OcspAnswer(certificate, state, thisUpdate, nextUpdate) { RevokedAt = revokedAt };
    }

    /// <summary>The reader of enumerated values takes a type of its own.</summary>
    private enum OcspResponseStatus
    {
        Successful,
        MalformedRequest,
        InternalError,
        TryLater,
        SigRequired = 5,
        Unauthorized,
    }
}
