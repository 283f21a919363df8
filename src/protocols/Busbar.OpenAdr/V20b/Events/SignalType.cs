using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>How the values of a signal are meant (OpenADR 2.0b schema).</summary>
[WireEnum]
public enum SignalType
{
    /// <summary>A change in the unit of the signal.</summary>
    [WireName("delta")]
    Delta,

    /// <summary>A level, 0 to 3.</summary>
    [WireName("level")]
    Level,

    /// <summary>A factor.</summary>
    [WireName("multiplier")]
    Multiplier,

    /// <summary>A price.</summary>
    [WireName("price")]
    Price,

    /// <summary>A factor of a price.</summary>
    [WireName("priceMultiplier")]
    PriceMultiplier,

    /// <summary>A change of a price.</summary>
    [WireName("priceRelative")]
    PriceRelative,

    /// <summary>A value to hold.</summary>
    [WireName("setpoint")]
    Setpoint,

    /// <summary>A share of the capacity.</summary>
    [WireName("x-loadControlCapacity")]
    LoadControlCapacity,

    /// <summary>A number of steps from the usual.</summary>
    [WireName("x-loadControlLevelOffset")]
    LoadControlLevelOffset,

    /// <summary>A percentage from the usual.</summary>
    [WireName("x-loadControlPercentOffset")]
    LoadControlPercentOffset,

    /// <summary>A set point of a device.</summary>
    [WireName("x-loadControlSetpoint")]
    LoadControlSetpoint,
}
