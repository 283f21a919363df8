using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.XmlSecurity;

/// <summary>An RSA public key.</summary>
[ExiType("RSAKeyValueType", XmlSecurityNamespaces.Signature)]
[ExiRoot("RSAKeyValue")]
public sealed partial record RsaKeyValue
{
    /// <summary>The modulus.</summary>
    [ExiElement("Modulus")]
    public required Octets Modulus { get; init; }

    /// <summary>The public exponent.</summary>
    [ExiElement("Exponent")]
    public required Octets Exponent { get; init; }
}
