using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The list of root certificate identifiers.</summary>
[ExiType("ListOfRootCertificateIDsType", Din70121Namespaces.DataTypes)]
public sealed partial record ListOfRootCertificateIds
{
    /// <summary>The root certificate identifier entries.</summary>
    [ExiElement("RootCertificateID"), ExiLength(Max = 40)]
    public required IReadOnlyList<string> RootCertificateIds { get; init; }
}
