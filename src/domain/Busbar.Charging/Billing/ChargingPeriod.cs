namespace Busbar.Charging.Billing;

/// <summary>A part of a session in which prices do not change; it ends where the next one starts.</summary>
public sealed record ChargingPeriod
{
    /// <summary>When it starts.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>What was measured in it.</summary>
    public required IReadOnlyList<PeriodVolume> Volumes { get; init; }

    /// <summary>The tariff that holds; null for none.</summary>
    public string? TariffId { get; init; }
}

/// <summary>An amount that was measured in a period.</summary>
/// <param name="Dimension">What was measured.</param>
/// <param name="Volume">How much, in the unit of the dimension.</param>
public readonly record struct PeriodVolume(PeriodDimension Dimension, decimal Volume);

/// <summary>What is measured in a period. Energy in kWh, times in hours, currents in amperes over all phases, power in kW.</summary>
public enum PeriodDimension
{
    /// <summary>Energy given to the vehicle, less what it gave back.</summary>
    Energy,

    /// <summary>Energy given to the vehicle.</summary>
    EnergyImport,

    /// <summary>Energy taken from the vehicle.</summary>
    EnergyExport,

    /// <summary>A fixed fee; 2.1.1 only.</summary>
    Flat,

    /// <summary>The present current.</summary>
    Current,

    /// <summary>The lowest current.</summary>
    MinCurrent,

    /// <summary>The highest current.</summary>
    MaxCurrent,

    /// <summary>The present power.</summary>
    Power,

    /// <summary>The lowest power.</summary>
    MinPower,

    /// <summary>The highest power.</summary>
    MaxPower,

    /// <summary>Time of charging.</summary>
    Time,

    /// <summary>Time without charging.</summary>
    ParkingTime,

    /// <summary>Time of a reservation.</summary>
    ReservationTime,

    /// <summary>Time of a booking that was not used.</summary>
    ReservationExpires,

    /// <summary>Time beyond a booking.</summary>
    ReservationOvertime,

    /// <summary>The state of charge, in percent.</summary>
    StateOfCharge,
}
