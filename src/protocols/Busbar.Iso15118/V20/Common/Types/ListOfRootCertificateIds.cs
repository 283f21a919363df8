using Busbar.Iso15118.XmlSecurity;
using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The list of root certificate identifiers.</summary>
[ExiType("ListOfRootCertificateIDsType", V20Namespaces.CommonTypes)]
public sealed partial record ListOfRootCertificateIds
{
    /// <summary>The root certificate identifier entries.</summary>
    [ExiElement("RootCertificateID"), ExiOccurs(Max = 20)]
    public required IReadOnlyList<X509IssuerSerial> RootCertificateIds { get; init; }
}
