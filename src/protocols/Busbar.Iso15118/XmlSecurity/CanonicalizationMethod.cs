using Busbar.Wire;

namespace Busbar.Iso15118.XmlSecurity;

/// <summary>How signed information becomes bytes.</summary>
[ExiType("CanonicalizationMethodType", XmlSecurityNamespaces.Signature)]
[ExiRoot("CanonicalizationMethod")]
public sealed partial record CanonicalizationMethod
{
    /// <summary>The algorithm's name.</summary>
    [ExiAttribute("Algorithm")]
    public required string Algorithm { get; init; }

    /// <summary>Parameters; the V2G algorithms have none.</summary>
    [ExiAny]
    public IReadOnlyList<ForeignContent> Parameters { get; init; } = [];
}
