using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

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

    /// <summary>Ampere-hours.</summary>
    Ah,

    /// <summary>Volts.</summary>
    V,

    /// <summary>Volt-amperes.</summary>
    [WireName("VA")]
    Va,

    /// <summary>Watts.</summary>
    W,

    /// <summary>W / s.</summary>
    [WireName("W/s")]
    WPerS,

    /// <summary>Watt-hours.</summary>
    Wh,
}
