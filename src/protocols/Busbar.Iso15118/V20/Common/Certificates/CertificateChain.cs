using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V20;

/// <summary>The certificate chain.</summary>
[ExiType("CertificateChainType", V20Namespaces.CommonMessages)]
public sealed partial record CertificateChain
{
    /// <summary>The certificate, in DER.</summary>
    [ExiElement("Certificate"), ExiLength(Max = 1600)]
    public required Octets Certificate { get; init; }

    /// <summary>The certificates between it and its root.</summary>
    [ExiElement("SubCertificates")]
    public SubCertificates? SubCertificates { get; init; }
}
