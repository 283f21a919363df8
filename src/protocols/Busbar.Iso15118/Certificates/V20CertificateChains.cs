using System.Diagnostics.CodeAnalysis;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Certificates;

/// <summary>Chains of certificates in the messages of ISO 15118-20, which has three types for them.</summary>
public static class V20CertificateChains
{
    /// <summary>Writes the chain of a provisioning service.</summary>
    public static CertificateChain ToCertificateChain(this CertificateChainOf chain)
    {
        ArgumentNullException.ThrowIfNull(chain);
        return new CertificateChain { Certificate = chain.Leaf.RawData, SubCertificates = SubCas(chain) };
    }

    /// <summary>Writes the chain of a contract.</summary>
    public static ContractCertificateChain ToContractCertificateChain(this CertificateChainOf chain)
    {
        ArgumentNullException.ThrowIfNull(chain);
        return new ContractCertificateChain { Certificate = chain.Leaf.RawData, SubCertificates = SubCas(chain)! };
    }

    /// <summary>Writes the chain of a car maker's provisioning certificate.</summary>
    public static SignedCertificateChain ToSignedCertificateChain(this CertificateChainOf chain, string id)
    {
        ArgumentNullException.ThrowIfNull(chain);
        return new SignedCertificateChain { Id = id, Certificate = chain.Leaf.RawData, SubCertificates = SubCas(chain) };
    }

    /// <summary>Reads a chain; false where a certificate cannot be read.</summary>
    public static bool TryRead(CertificateChain message, [NotNullWhen(true)] out CertificateChainOf? chain)
    {
        ArgumentNullException.ThrowIfNull(message);
        return CertificateChains.TryRead(message.Certificate.Memory, Memories(message.SubCertificates), out chain);
    }

    /// <summary>Reads a chain; false where a certificate cannot be read.</summary>
    public static bool TryRead(ContractCertificateChain message, [NotNullWhen(true)] out CertificateChainOf? chain)
    {
        ArgumentNullException.ThrowIfNull(message);
        return CertificateChains.TryRead(message.Certificate.Memory, Memories(message.SubCertificates), out chain);
    }

    /// <summary>Reads a chain; false where a certificate cannot be read.</summary>
    public static bool TryRead(SignedCertificateChain message, [NotNullWhen(true)] out CertificateChainOf? chain)
    {
        ArgumentNullException.ThrowIfNull(message);
        return CertificateChains.TryRead(message.Certificate.Memory, Memories(message.SubCertificates), out chain);
    }

    private static SubCertificates? SubCas(CertificateChainOf chain) =>
        chain.SubCas.Count == 0 ? null : new SubCertificates { Certificates = [.. chain.SubCas.Select(subCa => subCa.RawData)] };

    private static IEnumerable<ReadOnlyMemory<byte>> Memories(SubCertificates? subCas) => subCas?.Certificates.Select(subCa => subCa.Memory) ?? [];
}
