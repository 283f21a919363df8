using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The unit symbol.</summary>
[ExiEnum("unitSymbolType")]
public enum UnitSymbol
{
    /// <summary>Hours.</summary>
    [WireName("h")]
    H,

    /// <summary>Minutes.</summary>
    [WireName("m")]
    M,

    /// <summary>Seconds.</summary>
    [WireName("s")]
    S,

    /// <summary>Amperes.</summary>
    A,

    /// <summary>Volts.</summary>
    V,

    /// <summary>Watts.</summary>
    W,

    /// <summary>Watt-hours.</summary>
    Wh,
}
