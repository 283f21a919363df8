using Busbar.Charging.Tokens;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Sessions;
using DomainHash = Busbar.Charging.Stations.CertificateHash;

namespace Busbar.Mapping.Iso15118;

/// <summary>Contracts in cars as tokens, and their certificates as hashes.</summary>
public static class Contracts
{
    /// <summary>The kind of a contract's token in the words of OCPP.</summary>
    public const string Kind = "eMAID";

    /// <summary>The contract as a token, without hyphens.</summary>
    public static IdToken ToToken(ShownContract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return new IdToken(contract.Emaid.Replace("-", "", StringComparison.Ordinal), Kind);
    }

    /// <summary>The hashes of the contract's certificate and of those between it and a root, each with its responder.</summary>
    /// <returns>
    /// Only those that name a responder, for the others cannot be asked about; the last certificate's issuer is a root that was not
    /// sent, so that it has no hash. Empty when a certificate cannot be read.
    /// </returns>
    public static IReadOnlyList<CertificateToAsk> ToHashes(ShownContract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        if (!CertificateChains.TryRead(contract.Certificate.Memory, contract.SubCertificates.Select(sub => sub.Memory), out var chain))
            return [];
        var hashes = new List<CertificateToAsk>();
        var subject = chain.Leaf;
        foreach (var issuer in chain.SubCas)
        {
            var hash = CertificateHash.Of(subject, issuer);
            if (hash.Responder is { } responder)
            {
                hashes.Add(new CertificateToAsk(
                    new DomainHash("SHA256", hash.IssuerNameHash.ToHex(), hash.IssuerKeyHash.ToHex(), hash.SerialNumber.ToHex()), responder));
            }

            subject = issuer;
        }

        return hashes;
    }

    /// <summary>The chain as text, the contract first, for an operator who is to judge it himself.</summary>
    public static string ToPem(ShownContract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return string.Join('\n', contract.SubCertificates.Prepend(contract.Certificate).Select(
            certificate => System.Security.Cryptography.PemEncoding.WriteString("CERTIFICATE", certificate.Span)));
    }
}

/// <summary>A certificate whose state is to be asked for.</summary>
/// <param name="Hash">What it is known by.</param>
/// <param name="Responder">Who is asked.</param>
public sealed record CertificateToAsk(DomainHash Hash, Uri Responder);
