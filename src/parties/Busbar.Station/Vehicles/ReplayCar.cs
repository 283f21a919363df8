namespace Busbar.Station.Vehicles;

/// <summary>A car of a recorded session: it wants exactly so much energy at no more than so much power, without taper or loss.</summary>
public sealed class ReplayCar(double energyWattHours, double mostWatts, int phases = 3) : IVehicleSide
{
    private const double DoneWithinWattHours = 1e-6;
    private double deliveredWattHours;
    private SupplyOffer offer = SupplyOffer.None;

    /// <inheritdoc/>
    public event Action? Changed
    {
        add { }
        remove { }
    }

    /// <summary>The energy delivered so far in Wh.</summary>
    public double DeliveredWattHours => deliveredWattHours;

    /// <inheritdoc/>
    public VehicleReading Reading => new(PowerWatts, offer.IsDirectCurrent ? 1 : phases, null, !IsDone, false, null);

    /// <inheritdoc/>
    public TimeSpan? UntilChange => PowerWatts <= 0 ? null : Durations.FromHoursUp((energyWattHours - deliveredWattHours) / PowerWatts);

    private bool IsDone => deliveredWattHours >= energyWattHours - DoneWithinWattHours;

    private double PowerWatts => IsDone || offer.PowerWatts <= 0
        ? 0
        : Math.Min(mostWatts, offer.IsDirectCurrent ? offer.PowerWatts : offer.CurrentAmperes * offer.Volts * Math.Min(phases, offer.Phases));

    /// <inheritdoc/>
    public void Offer(SupplyOffer offer) => this.offer = offer;

    /// <inheritdoc/>
    public double Advance(TimeSpan elapsed)
    {
        var drawn = Math.Min(PowerWatts * elapsed.TotalHours, energyWattHours - deliveredWattHours);
        deliveredWattHours += drawn;
        return drawn;
    }
}
