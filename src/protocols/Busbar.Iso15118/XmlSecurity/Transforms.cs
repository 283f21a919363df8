using Busbar.Wire;

namespace Busbar.Iso15118.XmlSecurity;

/// <summary>How a signed part becomes bytes, step by step.</summary>
[ExiType("TransformsType", XmlSecurityNamespaces.Signature)]
[ExiRoot("Transforms")]
public sealed partial record Transforms
{
    /// <summary>The steps.</summary>
    [ExiReference]
    public required IReadOnlyList<Transform> Steps { get; init; }
}
