using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The ecdh curve.</summary>
[ExiEnum("ecdhCurveType")]
public enum EcdhCurve
{
    /// <summary>P-521.</summary>
    [WireName("SECP521")]
    Secp521,

    /// <summary>X448.</summary>
    X448,
}
