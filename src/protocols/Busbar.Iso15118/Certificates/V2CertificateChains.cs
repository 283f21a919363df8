using System.Diagnostics.CodeAnalysis;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Certificates;

/// <summary>Chains of certificates in the messages of ISO 15118-2.</summary>
public static class V2CertificateChains
{
    /// <summary>Writes a chain into a message.</summary>
    public static CertificateChain ToMessage(this CertificateChainOf chain, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(chain);
        return new CertificateChain
        {
            Id = id,
            Certificate = chain.Leaf.RawData,
            SubCertificates = chain.SubCas.Count == 0 ? null : new SubCertificates { Certificates = [.. chain.SubCas.Select(subCa => subCa.RawData)] },
        };
    }

    /// <summary>Reads the chain of a message; false where a certificate cannot be read.</summary>
    public static bool TryRead(CertificateChain message, [NotNullWhen(true)] out CertificateChainOf? chain)
    {
        ArgumentNullException.ThrowIfNull(message);
        return CertificateChains.TryRead(message.Certificate.Memory, message.SubCertificates?.Certificates.Select(subCa => subCa.Memory) ?? [], out chain);
    }
}
