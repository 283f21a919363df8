namespace Busbar.Station.Vehicles;

/// <summary>What an EVSE offers through the cable at this moment.</summary>
/// <param name="CurrentAmperes">The current a phase may carry; for direct current the current of the pair; negative to be fed back.</param>
/// <param name="Phases">How many phases carry it; 1 for direct current.</param>
/// <param name="Volts">The voltage between a phase and neutral; for direct current between the pair.</param>
/// <param name="IsDirectCurrent">Whether the EVSE feeds the battery directly.</param>
public readonly record struct SupplyOffer(double CurrentAmperes, int Phases, double Volts, bool IsDirectCurrent)
{
    /// <summary>Below this current an AC charger must not draw at all (IEC 61851-1 control pilot).</summary>
    public const double LeastAlternatingCurrent = 6;

    /// <summary>Nothing is offered: the contactor is open.</summary>
    public static SupplyOffer None { get; } = new(0, 1, 0, false);

    /// <summary>The power offered over all phases.</summary>
    public double PowerWatts => HasPower ? CurrentAmperes * Volts * Phases : 0;

    /// <summary>Whether a vehicle may draw anything under this offer.</summary>
    public bool HasPower => IsDirectCurrent ? CurrentAmperes != 0 : Math.Abs(CurrentAmperes) >= LeastAlternatingCurrent;
}
