using System.Security.Cryptography.X509Certificates;

namespace Busbar.Iso15118.Pki.Ocsp;

/// <summary>What OCSP responses at hand say of certificates. Not for several threads at a time.</summary>
public sealed class OcspResponses : IRevocationSource
{
    /// <summary>The most answers that are kept: chains of a site's stations and of the contracts of a day.</summary>
    private const int MaxAnswers = 4096;

    /// <summary>How far the clocks of a responder and of this side may differ.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly List<OcspAnswer> _answers = [];

    /// <summary>Takes a response.</summary>
    /// <param name="response">The response.</param>
    /// <param name="issuer">The issuer of the certificates it speaks of.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Whether it is signed as it must be, and thus believed.</returns>
    public bool TryAdd(OcspResponse response, X509Certificate2 issuer, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (response.Status != OcspStatus.Successful || !response.IsSignedFor(issuer, now))
        {
            return false;
        }

        foreach (var answer in response.Answers.Where(answer => IsFor(answer.Certificate, issuer)))
        {
            _answers.RemoveAll(old => IsSame(old.Certificate, answer.Certificate));
            if (_answers.Count == MaxAnswers)
            {
                _answers.RemoveAt(0);
            }

            _answers.Add(answer);
        }

        return true;
    }

    /// <inheritdoc/>
    public RevocationState StateOf(CertificateHash certificate, DateTimeOffset now)
    {
        var answer = _answers.Find(answer => IsSame(answer.Certificate, certificate));
        var isCurrent = answer is not null && answer.ThisUpdate - Skew <= now && (answer.NextUpdate ?? answer.ThisUpdate + Skew) + Skew >= now;

        // A revocation is for ever; that a certificate is good ends with the answer.
        return answer is null ? RevocationState.Unknown : answer.State == RevocationState.Revoked || isCurrent ? answer.State : RevocationState.Unknown;
    }

    /// <summary>A responder answers for the certificates of its own issuer only.</summary>
    private static bool IsFor(CertificateHash certificate, X509Certificate2 issuer)
    {
        var own = CertificateHash.Of(issuer, issuer, certificate.Algorithm);
        return own.IssuerKeyHash == certificate.IssuerKeyHash;
    }

    private static bool IsSame(CertificateHash left, CertificateHash right) =>
        left.Algorithm == right.Algorithm && left.SerialNumber == right.SerialNumber
        && left.IssuerKeyHash == right.IssuerKeyHash && left.IssuerNameHash == right.IssuerNameHash;
}
