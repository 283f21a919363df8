namespace Busbar.Energy.Planning;

/// <summary>A car of a bidirectional plan.</summary>
/// <param name="Arrival">The first slot in which it can charge.</param>
/// <param name="Departure">The first slot in which it is gone.</param>
/// <param name="TargetKwh">The energy its battery shall hold at departure, in kWh.</param>
public readonly record struct V2gCar(int Arrival, int Departure, double TargetKwh);

/// <summary>What all cars of a bidirectional plan share.</summary>
public sealed record V2gTerms
{
    /// <summary>The cap of the site in kW, for import and export alike.</summary>
    public required double CapKw { get; init; }

    /// <summary>The most a car charges or discharges, in kW.</summary>
    public required double MaxKw { get; init; }

    /// <summary>The length of a slot in hours.</summary>
    public required double SlotHours { get; init; }

    /// <summary>The battery's capacity in kWh.</summary>
    public required double BatteryKwh { get; init; }

    /// <summary>What the battery holds on arrival, in kWh.</summary>
    public required double StartKwh { get; init; }

    /// <summary>What the battery never goes below, in kWh.</summary>
    public required double MinKwh { get; init; }

    /// <summary>The share of energy that arrives, in each direction.</summary>
    public required double Efficiency { get; init; }

    /// <summary>The cost of wear for each kWh discharged.</summary>
    public required double WearPerKwh { get; init; }

    /// <summary>The price of each kWh that is missing at departure.</summary>
    public required double UnmetPenaltyPerKwh { get; init; }
}
