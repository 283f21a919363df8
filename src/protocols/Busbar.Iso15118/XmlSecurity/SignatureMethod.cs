using System.Numerics;
using Busbar.Wire;

namespace Busbar.Iso15118.XmlSecurity;

/// <summary>How bytes are signed.</summary>
[ExiType("SignatureMethodType", XmlSecurityNamespaces.Signature)]
[ExiRoot("SignatureMethod")]
public sealed partial record SignatureMethod
{
    /// <summary>The algorithm's name.</summary>
    [ExiAttribute("Algorithm")]
    public required string Algorithm { get; init; }

    /// <summary>How many bits of a keyed hash are kept.</summary>
    [ExiElement("HMACOutputLength")]
    public BigInteger? HmacOutputLength { get; init; }

    /// <summary>Parameters; the V2G algorithms have none.</summary>
    [ExiAny]
    public IReadOnlyList<ForeignContent> Parameters { get; init; } = [];
}
