using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Powers of ten (OpenADR 2.0b schema).</summary>
[WireEnum]
public enum SiScaleCode
{
    /// <summary>10 to the -12.</summary>
    [WireName("p")]
    Pico,

    /// <summary>10 to the -9.</summary>
    [WireName("n")]
    Nano,

    /// <summary>10 to the -6.</summary>
    [WireName("micro")]
    Micro,

    /// <summary>10 to the -3.</summary>
    [WireName("m")]
    Milli,

    /// <summary>10 to the -2.</summary>
    [WireName("c")]
    Centi,

    /// <summary>10 to the -1.</summary>
    [WireName("d")]
    Deci,

    /// <summary>10 to the 3.</summary>
    [WireName("k")]
    Kilo,

    /// <summary>10 to the 6.</summary>
    [WireName("M")]
    Mega,

    /// <summary>10 to the 9.</summary>
    [WireName("G")]
    Giga,

    /// <summary>10 to the 12.</summary>
    [WireName("T")]
    Tera,

    /// <summary>As it is.</summary>
    [WireName("none")]
    None,
}
