namespace Busbar.Charging.Metering;

/// <summary>The units that samples are kept in: base units only, whatever the station sent.</summary>
public enum MeterUnit
{
    /// <summary>No unit, or one outside the list.</summary>
    None,

    /// <summary>Watt-hours.</summary>
    Wh,

    /// <summary>Reactive volt-ampere-hours.</summary>
    Varh,

    /// <summary>Volt-ampere-hours.</summary>
    VAh,

    /// <summary>Watts.</summary>
    W,

    /// <summary>Reactive volt-amperes.</summary>
    Var,

    /// <summary>Volt-amperes.</summary>
    VA,

    /// <summary>Amperes.</summary>
    A,

    /// <summary>Volts.</summary>
    V,

    /// <summary>Degrees Celsius.</summary>
    Celsius,

    /// <summary>Hundredths.</summary>
    Percent,

    /// <summary>Hertz.</summary>
    Hz,

    /// <summary>Seconds.</summary>
    S,
}
