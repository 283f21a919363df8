using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Din70121;

/// <summary>The sub certificates.</summary>
[ExiType("SubCertificatesType", Din70121Namespaces.DataTypes)]
public sealed partial record SubCertificates
{
    /// <summary>The certificates, in DER.</summary>
    [ExiElement("Certificate"), ExiLength(Max = 1200)]
    public required IReadOnlyList<Octets> Certificates { get; init; }
}
