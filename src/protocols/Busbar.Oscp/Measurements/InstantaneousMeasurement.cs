using Busbar.Wire;

namespace Busbar.Oscp;

/// <summary>A value of one moment; an energy is the state of charge of a battery (OSCP 2.0 InstantaneousMeasurement).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record InstantaneousMeasurement
{
    /// <summary>The value, in the unit given.</summary>
    public required decimal Value { get; init; }

    /// <summary>The phase it was taken on.</summary>
    public required PhaseIndicator Phase { get; init; }

    /// <summary>The unit of the value.</summary>
    public required InstantaneousMeasurementUnit Unit { get; init; }

    /// <summary>When it was taken.</summary>
    public required DateTimeOffset MeasureTime { get; init; }
}

/// <summary>The unit of a value of one moment (OSCP 2.0 InstantaneousMeasurementUnit).</summary>
[WireEnum]
public enum InstantaneousMeasurementUnit
{
    /// <summary>Amperes.</summary>
    A,

    /// <summary>Watts.</summary>
    W,

    /// <summary>Kilowatts.</summary>
    Kw,

    /// <summary>Watt-hours.</summary>
    Wh,

    /// <summary>Kilowatt-hours.</summary>
    Kwh,
}
