using Busbar.Wire;

namespace Busbar.Iso15118.XmlSecurity;

/// <summary>Where a key can be fetched.</summary>
[ExiType("RetrievalMethodType", XmlSecurityNamespaces.Signature)]
[ExiRoot("RetrievalMethod")]
public sealed partial record RetrievalMethod
{
    /// <summary>The place.</summary>
    [ExiAttribute("URI")]
    public string? Uri { get; init; }

    /// <summary>The type of what is there.</summary>
    [ExiAttribute("Type")]
    public string? Type { get; init; }

    /// <summary>How it becomes a key.</summary>
    [ExiReference]
    public Transforms? Transforms { get; init; }
}
