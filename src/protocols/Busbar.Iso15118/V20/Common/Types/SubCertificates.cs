using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V20;

/// <summary>The sub certificates.</summary>
[ExiType("SubCertificatesType", V20Namespaces.CommonMessages)]
public sealed partial record SubCertificates
{
    /// <summary>The certificates, in DER.</summary>
    [ExiElement("Certificate"), ExiLength(Max = 1600), ExiOccurs(Max = 3)]
    public required IReadOnlyList<Octets> Certificates { get; init; }
}
