using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>The scales of temperature (OpenADR 2.0b schema).</summary>
[WireEnum]
public enum TemperatureUnit
{
    /// <summary>Celsius.</summary>
    [WireName("celsius")]
    Celsius,

    /// <summary>Fahrenheit.</summary>
    [WireName("fahrenheit")]
    Fahrenheit,
}
