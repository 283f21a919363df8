using Busbar.Wire;

namespace Busbar.Iso15118.XmlSecurity;

/// <summary>One step from a signed part to its bytes.</summary>
[ExiType("TransformType", XmlSecurityNamespaces.Signature)]
[ExiRoot("Transform")]
public sealed partial record Transform
{
    /// <summary>The algorithm's name.</summary>
    [ExiAttribute("Algorithm")]
    public required string Algorithm { get; init; }

    /// <summary>Parameters; the V2G algorithms have none.</summary>
    [ExiAny("XPath")]
    public IReadOnlyList<ForeignContent> Parameters { get; init; } = [];
}
