using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.XmlSecurity;

/// <summary>A signed part: where it is, and its digest.</summary>
[ExiType("ReferenceType", XmlSecurityNamespaces.Signature)]
[ExiRoot("Reference")]
public sealed partial record Reference
{
    /// <summary>What another element refers to.</summary>
    [ExiAttribute("Id")]
    public string? Id { get; init; }

    /// <summary>The part: a number sign and its Id.</summary>
    [ExiAttribute("URI")]
    public string? Uri { get; init; }

    /// <summary>The type of the part.</summary>
    [ExiAttribute("Type")]
    public string? Type { get; init; }

    /// <summary>How the part becomes bytes.</summary>
    [ExiReference]
    public Transforms? Transforms { get; init; }

    /// <summary>How the bytes are digested.</summary>
    [ExiReference]
    public required DigestMethod DigestMethod { get; init; }

    /// <summary>The digest.</summary>
    [ExiElement("DigestValue")]
    public required Octets DigestValue { get; init; }
}
