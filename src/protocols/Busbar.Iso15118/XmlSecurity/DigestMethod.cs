using Busbar.Wire;

namespace Busbar.Iso15118.XmlSecurity;

/// <summary>How bytes are digested.</summary>
[ExiType("DigestMethodType", XmlSecurityNamespaces.Signature)]
[ExiRoot("DigestMethod")]
public sealed partial record DigestMethod
{
    /// <summary>The algorithm's name.</summary>
    [ExiAttribute("Algorithm")]
    public required string Algorithm { get; init; }

    /// <summary>Parameters; the V2G algorithms have none.</summary>
    [ExiAny]
    public IReadOnlyList<ForeignContent> Parameters { get; init; } = [];
}
