using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Busbar.Iso15118.Pki;

/// <summary>Reads certificates that peers send and judges their chains. Nothing here throws on input.</summary>
public static class CertificateChains
{
    /// <summary>Reads a certificate in DER.</summary>
    public static bool TryRead(ReadOnlySpan<byte> der, [NotNullWhen(true)] out X509Certificate2? certificate)
    {
        certificate = null;
        try
        {
            // The loader takes PKCS #12 and PEM for nothing: only a plain certificate is one here.
            certificate = X509CertificateLoader.LoadCertificate(der);
            return certificate.RawDataMemory.Length == der.Length;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>Reads a leaf and what is between it and its root.</summary>
    public static bool TryRead(
        ReadOnlyMemory<byte> leaf, IEnumerable<ReadOnlyMemory<byte>> subCas, [NotNullWhen(true)] out CertificateChainOf? chain)
    {
        chain = null;
        if (!TryRead(leaf.Span, out var first))
        {
            return false;
        }

        var others = new List<X509Certificate2>();
        foreach (var subCa in subCas)
        {
            if (!TryRead(subCa.Span, out var other))
            {
                return false;
            }

            others.Add(other);
        }

        chain = new CertificateChainOf(first, others);
        return true;
    }

    /// <summary>Judges a chain at a moment.</summary>
    /// <param name="leaf">The certificate.</param>
    /// <param name="subCas">The certificates that came with it, in any order.</param>
    /// <param name="policy">How to judge.</param>
    /// <param name="now">The moment.</param>
    public static ChainVerdict Judge(X509Certificate2 leaf, IReadOnlyList<X509Certificate2> subCas, ChainPolicy policy, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Roots.Count == 0)
        {
            return ChainVerdict.UnknownRoot;
        }

        using var chain = new X509Chain
        {
            ChainPolicy =
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                RevocationMode = X509RevocationMode.NoCheck,
                DisableCertificateDownloads = true,
                VerificationTime = now.UtcDateTime,
            },
        };
        chain.ChainPolicy.CustomTrustStore.AddRange(policy.Roots.ToArray());
        chain.ChainPolicy.ExtraStore.AddRange(subCas.ToArray());
        try
        {
            var isBuilt = chain.Build(leaf);
            var path = chain.ChainElements.Select(static element => element.Certificate).ToList();
            return !isBuilt ? Cause(chain, path, now)
                : path.Count - 2 > ChainPolicy.MaxSubCas ? ChainVerdict.TooLong
                : CertificateUses.Judge(leaf, policy) is var use and not ChainVerdict.Valid ? use
                : Revocation(path, policy, now);
        }
        catch (CryptographicException)
        {
            return ChainVerdict.Malformed;
        }
        finally
        {
            foreach (var element in chain.ChainElements)
            {
                element.Certificate.Dispose();
            }
        }
    }

    private static ChainVerdict Cause(X509Chain chain, List<X509Certificate2> path, DateTimeOffset now)
    {
        var status = chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, static (all, one) => all | one.Status);
        if ((status & (X509ChainStatusFlags.UntrustedRoot | X509ChainStatusFlags.PartialChain)) != 0)
        {
            return ChainVerdict.UnknownRoot;
        }

        return status != X509ChainStatusFlags.NotTimeValid ? ChainVerdict.Broken
            : path.Any(certificate => now.UtcDateTime > certificate.NotAfter.ToUniversalTime()) ? ChainVerdict.Expired
            : ChainVerdict.NotYetValid;
    }

    private static ChainVerdict Revocation(List<X509Certificate2> path, ChainPolicy policy, DateTimeOffset now)
    {
        if (policy.Revocation is not { } source)
        {
            return ChainVerdict.Valid;
        }

        for (var at = 0; at + 1 < path.Count; at++)
        {
            var state = source.StateOf(CertificateHash.Of(path[at], path[at + 1]), now);
            if (state == RevocationState.Revoked)
            {
                return ChainVerdict.Revoked;
            }

            if (state == RevocationState.Unknown && policy.RequiresRevocationState)
            {
                return ChainVerdict.RevocationUnknown;
            }
        }

        return ChainVerdict.Valid;
    }
}
