using Busbar.Wire;

namespace Busbar.Iso15118.XmlSecurity;

/// <summary>What a signature signs: digests of the parts, and the algorithms.</summary>
[ExiType("SignedInfoType", XmlSecurityNamespaces.Signature)]
[ExiRoot("SignedInfo")]
public sealed partial record SignedInfo
{
    /// <summary>What another element refers to.</summary>
    [ExiAttribute("Id")]
    public string? Id { get; init; }

    /// <summary>How this element becomes bytes.</summary>
    [ExiReference]
    public required CanonicalizationMethod CanonicalizationMethod { get; init; }

    /// <summary>How the bytes are signed.</summary>
    [ExiReference]
    public required SignatureMethod SignatureMethod { get; init; }

    /// <summary>The signed parts.</summary>
    [ExiReference]
    public required IReadOnlyList<Reference> References { get; init; }
}
