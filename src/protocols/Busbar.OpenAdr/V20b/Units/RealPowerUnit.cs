using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>The units of real power (OpenADR 2.0b schema).</summary>
[WireEnum]
public enum RealPowerUnit
{
    /// <summary>Watts.</summary>
    [WireName("W")]
    Watt,

    /// <summary>Joules in a second, which are watts.</summary>
    [WireName("J/s")]
    JoulePerSecond,
}
