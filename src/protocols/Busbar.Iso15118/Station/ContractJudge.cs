using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.Signatures;
using Busbar.Wire.Exi;
using V2Message = Busbar.Iso15118.V2.V2GMessage;

namespace Busbar.Iso15118.Station;

/// <summary>Judges contracts by the roots that a station knows.</summary>
/// <param name="contracts">How contracts are judged.</param>
/// <param name="acceptsUnknownRoots">Whether a chain without a known root may be shown to the operator, who may know it (OCPP 2.0.1 C07.FR.06).</param>
public sealed class ContractJudge(ChainPolicy contracts, bool acceptsUnknownRoots = false) : IContractJudge
{
    // A car asks for a successor early enough when it is told this long before.
    private static readonly TimeSpan Soon = TimeSpan.FromDays(21);

    /// <inheritdoc/>
    public ContractFinding Examine(Octets certificate, IReadOnlyList<Octets> subCertificates, DateTimeOffset now)
    {
        if (!CertificateChains.TryRead(certificate.Memory, subCertificates.Select(sub => sub.Memory), out var chain))
        {
            return new ContractFinding(ChainVerdict.Malformed, null);
        }

        var verdict = chain.Judge(contracts, now);
        if (verdict == ChainVerdict.UnknownRoot && acceptsUnknownRoots)
        {
            verdict = Dates(chain, now);
        }

        var emaid = chain.CommonName;
        var expiresSoon = now + Soon >= chain.Leaf.NotAfter.ToUniversalTime();
        return verdict == ChainVerdict.UnknownRoot && !acceptsUnknownRoots
            ? new ContractFinding(ChainVerdict.Broken, emaid)
            : new ContractFinding(verdict, emaid.Length == 0 ? null : emaid, expiresSoon);
    }

    /// <inheritdoc/>
    public bool IsSigned(object message, object part, Octets certificate)
    {
        if (!CertificateChains.TryRead(certificate.Span, out var read))
        {
            return false;
        }

        using (read)
        using (var key = PublicKeyOf(read))
        {
            return key is not null && MessageSignatures.Verify(message is V2Message ? V2Schema.Instance : V20CommonSchema.Instance, message, key).Covers(part);
        }
    }

    // A root that the station does not know does not hide that a certificate is out of date.
    private static ChainVerdict Dates(CertificateChainOf chain, DateTimeOffset now) =>
        now > chain.Leaf.NotAfter.ToUniversalTime() ? ChainVerdict.Expired
        : now < chain.Leaf.NotBefore.ToUniversalTime() ? ChainVerdict.NotYetValid
        : ChainVerdict.UnknownRoot;

    private static ECDsa? PublicKeyOf(X509Certificate2 certificate)
    {
        try
        {
            return certificate.GetECDsaPublicKey();
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
