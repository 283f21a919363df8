using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>An amount that was measured in a period (OCPI 2.3.0 10.4.2).</summary>
[WireObject("CdrDimension", "OCPI 2.3.0 10.4.2")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record CdrDimension
{
    /// <summary>What was measured.</summary>
    public required CdrDimensionType Type { get; init; }

    /// <summary>How much, in the unit of the dimension.</summary>
    public required decimal Volume { get; init; }
}

/// <summary>What is measured in a period (OCPI 2.3.0 10.4.3).</summary>
[WireEnum]
public enum CdrDimensionType
{
    /// <summary>The current, in amperes over all phases; sessions only.</summary>
    Current,

    /// <summary>The energy, in kWh.</summary>
    Energy,

    /// <summary>The energy taken from the vehicle, in kWh; sessions only.</summary>
    EnergyExport,

    /// <summary>The energy given to the vehicle, in kWh; sessions only.</summary>
    EnergyImport,

    /// <summary>The highest current, in amperes over all phases.</summary>
    MaxCurrent,

    /// <summary>The lowest current, in amperes over all phases.</summary>
    MinCurrent,

    /// <summary>The highest power, in kW.</summary>
    MaxPower,

    /// <summary>The lowest power, in kW.</summary>
    MinPower,

    /// <summary>The time without charging, in hours.</summary>
    ParkingTime,

    /// <summary>The power, in kW; sessions only.</summary>
    Power,

    /// <summary>The time of the reservation, in hours.</summary>
    ReservationTime,

    /// <summary>The state of charge, in percent; sessions only.</summary>
    StateOfCharge,

    /// <summary>The time of charging, in hours.</summary>
    Time,

    /// <summary>The time of a booking that was not used, in hours.</summary>
    ReservationExpires,

    /// <summary>The time beyond a booking, in hours.</summary>
    ReservationOvertime,
}
