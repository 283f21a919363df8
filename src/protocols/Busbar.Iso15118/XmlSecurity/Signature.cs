using Busbar.Wire;

namespace Busbar.Iso15118.XmlSecurity;

/// <summary>A signature over parts of a message.</summary>
[ExiType("SignatureType", XmlSecurityNamespaces.Signature)]
[ExiRoot("Signature")]
public sealed partial record Signature
{
    /// <summary>What another element refers to.</summary>
    [ExiAttribute("Id")]
    public string? Id { get; init; }

    /// <summary>What is signed, and how.</summary>
    [ExiReference]
    public required SignedInfo SignedInfo { get; init; }

    /// <summary>The signature's bytes: r and s side by side, not DER.</summary>
    [ExiReference]
    public required SignatureValue SignatureValue { get; init; }

    /// <summary>The key; V2G messages carry certificates elsewhere.</summary>
    [ExiReference]
    public KeyInfo? KeyInfo { get; init; }

    /// <summary>Enclosed objects; V2G messages have none.</summary>
    [ExiReference]
    public IReadOnlyList<SignatureObject> Objects { get; init; } = [];
}
