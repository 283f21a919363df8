using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>The unit of a sampled value (OCPP 1.6 7.45).</summary>
[WireEnum]
public enum UnitOfMeasure
{
    /// <summary>Watt-hours.</summary>
    Wh,

    /// <summary>Kilowatt-hours.</summary>
    [WireName("kWh")]
    KWh,

    /// <summary>Var-hours, reactive.</summary>
    [WireName("varh")]
    Varh,

    /// <summary>Kilovar-hours, reactive.</summary>
    [WireName("kvarh")]
    Kvarh,

    /// <summary>Watts.</summary>
    W,

    /// <summary>Kilowatts.</summary>
    [WireName("kW")]
    KW,

    /// <summary>Volt-amperes.</summary>
    VA,

    /// <summary>Kilovolt-amperes.</summary>
    [WireName("kVA")]
    KVA,

    /// <summary>Vars.</summary>
    [WireName("var")]
    Var,

    /// <summary>Kilovars.</summary>
    [WireName("kvar")]
    Kvar,

    /// <summary>Amperes.</summary>
    A,

    /// <summary>Volts.</summary>
    V,

    /// <summary>Kelvin.</summary>
    K,

    /// <summary>Degrees Celsius, misspelt in the first schemas; charge points keep to it (OCPP 1.6J errata 2.1).</summary>
    Celcius,

    /// <summary>Degrees Celsius.</summary>
    Celsius,

    /// <summary>Degrees Fahrenheit.</summary>
    Fahrenheit,

    /// <summary>Per cent.</summary>
    Percent,
}
