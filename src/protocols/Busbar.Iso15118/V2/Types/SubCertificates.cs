using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V2;

/// <summary>The sub certificates.</summary>
[ExiType("SubCertificatesType", V2Namespaces.DataTypes)]
public sealed partial record SubCertificates
{
    /// <summary>The certificates, in DER.</summary>
    [ExiElement("Certificate"), ExiLength(Max = 800), ExiOccurs(Max = 4)]
    public required IReadOnlyList<Octets> Certificates { get; init; }
}
