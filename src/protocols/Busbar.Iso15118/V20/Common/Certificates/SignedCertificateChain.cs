using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V20;

/// <summary>The signed certificate chain.</summary>
[ExiType("SignedCertificateChainType", V20Namespaces.CommonMessages)]
public sealed partial record SignedCertificateChain
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id", IsQualified = true)]
    public required string Id { get; init; }

    /// <summary>The certificate, in DER.</summary>
    [ExiElement("Certificate"), ExiLength(Max = 1600)]
    public required Octets Certificate { get; init; }

    /// <summary>The certificates between it and its root.</summary>
    [ExiElement("SubCertificates")]
    public SubCertificates? SubCertificates { get; init; }
}
