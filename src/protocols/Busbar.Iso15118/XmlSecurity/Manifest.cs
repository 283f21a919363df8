using Busbar.Wire;

namespace Busbar.Iso15118.XmlSecurity;

/// <summary>A list of digested parts inside a signature's object.</summary>
[ExiType("ManifestType", XmlSecurityNamespaces.Signature)]
[ExiRoot("Manifest")]
public sealed partial record Manifest
{
    /// <summary>What another element refers to.</summary>
    [ExiAttribute("Id")]
    public string? Id { get; init; }

    /// <summary>The parts.</summary>
    [ExiReference]
    public required IReadOnlyList<Reference> References { get; init; }
}
