using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Din70121;

/// <summary>The certificate chain.</summary>
[ExiType("CertificateChainType", Din70121Namespaces.DataTypes)]
public sealed partial record CertificateChain
{
    /// <summary>The certificate, in DER.</summary>
    [ExiElement("Certificate"), ExiLength(Max = 1200)]
    public required Octets Certificate { get; init; }

    /// <summary>The certificates between it and its root.</summary>
    [ExiElement("SubCertificates")]
    public SubCertificates? SubCertificates { get; init; }
}
