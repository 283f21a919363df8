using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V2;

/// <summary>The certificate chain.</summary>
[ExiType("CertificateChainType", V2Namespaces.DataTypes)]
public sealed partial record CertificateChain
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id", IsQualified = true)]
    public string? Id { get; init; }

    /// <summary>The certificate, in DER.</summary>
    [ExiElement("Certificate"), ExiLength(Max = 800)]
    public required Octets Certificate { get; init; }

    /// <summary>The certificates between it and its root.</summary>
    [ExiElement("SubCertificates")]
    public SubCertificates? SubCertificates { get; init; }
}
