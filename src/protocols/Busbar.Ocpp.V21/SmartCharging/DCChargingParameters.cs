using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What a vehicle needs of direct current (ISO 15118-2) (OCPP 2.1 2.33).</summary>
[WireRecord]
public sealed partial record DCChargingParameters
{
    /// <summary>The most current it takes, in amperes.</summary>
    public required decimal EvMaxCurrent { get; init; }

    /// <summary>The most voltage it takes, in volts.</summary>
    public required decimal EvMaxVoltage { get; init; }

    /// <summary>The most power it takes, in watts.</summary>
    public decimal? EvMaxPower { get; init; }

    /// <summary>Its battery's capacity, in watt-hours.</summary>
    public decimal? EvEnergyCapacity { get; init; }

    /// <summary>Energy wanted, in watt-hours.</summary>
    public decimal? EnergyAmount { get; init; }

    /// <summary>How full its battery is, in per cent.</summary>
    [Range(Min = 0, Max = 100)]
    public int? StateOfCharge { get; init; }

    /// <summary>The state of charge at which it calls the battery full, in per cent.</summary>
    [Range(Min = 0, Max = 100)]
    public int? FullSoC { get; init; }

    /// <summary>The state of charge up to which it charges fast, in per cent.</summary>
    [Range(Min = 0, Max = 100)]
    public int? BulkSoC { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
