using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.XmlSecurity;

/// <summary>The bytes of a signature.</summary>
[ExiType("SignatureValueType", XmlSecurityNamespaces.Signature)]
[ExiRoot("SignatureValue")]
public sealed partial record SignatureValue
{
    /// <summary>What another element refers to.</summary>
    [ExiAttribute("Id")]
    public string? Id { get; init; }

    /// <summary>The value itself.</summary>
    [ExiText]
    public required Octets Value { get; init; }
}
