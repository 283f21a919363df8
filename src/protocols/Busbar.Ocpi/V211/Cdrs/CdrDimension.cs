using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>An amount that was measured in a period (OCPI 2.1.1 10.4.2).</summary>
[WireObject("CdrDimension", "OCPI 2.1.1 10.4.2")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record CdrDimension
{
    /// <summary>What was measured.</summary>
    public required CdrDimensionType Type { get; init; }

    /// <summary>How much, in the unit of the dimension.</summary>
    public required decimal Volume { get; init; }
}

/// <summary>What is measured in a period (OCPI 2.1.1 10.4.3).</summary>
[WireEnum]
public enum CdrDimensionType
{
    /// <summary>The energy, in kWh.</summary>
    Energy,

    /// <summary>A fixed fee.</summary>
    Flat,

    /// <summary>The highest current, in amperes over all phases.</summary>
    MaxCurrent,

    /// <summary>The lowest current, in amperes over all phases.</summary>
    MinCurrent,

    /// <summary>The time without charging, in hours.</summary>
    ParkingTime,

    /// <summary>The time of charging, in hours.</summary>
    Time,
}
