using System.Numerics;
using Busbar.Wire;

namespace Busbar.Iso15118.XmlSecurity;

/// <summary>A certificate by its issuer and serial number.</summary>
[ExiType("X509IssuerSerialType", XmlSecurityNamespaces.Signature)]
public sealed partial record X509IssuerSerial
{
    /// <summary>The issuer's distinguished name.</summary>
    [ExiElement("X509IssuerName")]
    public required string X509IssuerName { get; init; }

    /// <summary>The serial number.</summary>
    [ExiElement("X509SerialNumber")]
    public required BigInteger X509SerialNumber { get; init; }
}
