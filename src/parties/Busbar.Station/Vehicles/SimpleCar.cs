namespace Busbar.Station.Vehicles;

/// <summary>A car with a battery, a charger limit and a taper: power falls linearly with state of charge above a knee.</summary>
/// <remarks>
/// Between two changes of the offer power is either constant or obeys dE/dt = k(a - bE), so each stretch is integrated in closed form:
/// a thousand small steps and one large step give the same energy.
/// </remarks>
public sealed class SimpleCar : IVehicleSide
{
    private const double FullWithinWattHours = 1e-6;
    private readonly CarModel model;
    private readonly double targetWattHours;
    private double storedWattHours;
    private SupplyOffer offer = SupplyOffer.None;
    private bool wantsToStop;

    /// <summary>Makes a car that arrives with a state of charge and wants to reach another (both 0 to 1).</summary>
    public SimpleCar(CarModel model, double stateOfCharge, double targetStateOfCharge = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(stateOfCharge);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stateOfCharge, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(targetStateOfCharge);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(targetStateOfCharge, 1);
        this.model = model;
        storedWattHours = stateOfCharge * model.CapacityWattHours;
        targetWattHours = targetStateOfCharge * model.CapacityWattHours;
    }

    /// <inheritdoc/>
    public event Action? Changed;

    /// <summary>The state of charge, 0 to 1.</summary>
    public double StateOfCharge => storedWattHours / model.CapacityWattHours;

    /// <inheritdoc/>
    public VehicleReading Reading => new(
        IsDone ? 0 : Math.Min(CapWatts, AcceptedWatts(storedWattHours)),
        offer.IsDirectCurrent ? 1 : Math.Min(offer.Phases, model.Phases),
        model.TellsStateOfCharge ? StateOfCharge * 100 : null,
        !IsDone,
        wantsToStop,
        model.Identity);

    /// <inheritdoc/>
    public TimeSpan? UntilChange
    {
        get
        {
            if (IsDone || CapWatts <= 0)
                return null;
            var knee = Math.Min(KneeWattHours, targetWattHours);
            var hours = storedWattHours < knee
                ? (knee - storedWattHours) / (model.Efficiency * CapWatts)
                : HoursInTaper(targetWattHours);
            return Durations.FromHoursUp(hours);
        }
    }

    private bool IsDone => wantsToStop || storedWattHours >= targetWattHours - FullWithinWattHours;

    // What the battery takes when it is not yet in the taper; a car without a DC inlet is limited by its AC charger only.
    private double MostWatts => model.DirectWatts > 0
        ? model.DirectWatts
        : model.AlternatingAmperes * offer.Volts * model.Phases;

    private double CapWatts => offer.PowerWatts <= 0 ? 0 : offer.IsDirectCurrent
        ? Math.Min(offer.PowerWatts, model.DirectWatts)
        : Math.Min(offer.CurrentAmperes, model.AlternatingAmperes) * offer.Volts * Math.Min(offer.Phases, model.Phases);

    // The accepted power above the knee is a - b * stored.
    private double TaperSlope => MostWatts * (1 - model.TaperFloor) / ((1 - model.TaperFrom) * model.CapacityWattHours);

    private double TaperStart => model.TaperFrom * model.CapacityWattHours;

    private double TaperIntercept => MostWatts + TaperSlope * TaperStart;

    // The stored energy at which the battery, not the offer, becomes the limit.
    private double KneeWattHours => model.TaperFrom >= 1 ? double.PositiveInfinity : (TaperIntercept - CapWatts) / TaperSlope;

    /// <inheritdoc/>
    public void Offer(SupplyOffer offer) => this.offer = offer;

    /// <summary>The driver ends the session from the car.</summary>
    public void Stop()
    {
        wantsToStop = true;
        Changed?.Invoke();
    }

    /// <inheritdoc/>
    public double Advance(TimeSpan elapsed)
    {
        var before = storedWattHours;
        var hours = elapsed.TotalHours;
        if (IsDone || CapWatts <= 0 || hours <= 0)
            return 0;
        var knee = Math.Min(KneeWattHours, targetWattHours);
        if (storedWattHours < knee)
        {
            var power = model.Efficiency * CapWatts;
            var untilKnee = (knee - storedWattHours) / power;
            storedWattHours = hours >= untilKnee ? knee : storedWattHours + power * hours;
            hours -= untilKnee;
        }

        if (hours > 0 && !IsDone)
            storedWattHours = Math.Min(targetWattHours, StoredAfterTaper(hours));
        return (storedWattHours - before) / model.Efficiency;
    }

    private double AcceptedWatts(double stored) =>
        stored <= TaperStart || model.TaperFrom >= 1 ? MostWatts : TaperIntercept - TaperSlope * stored;

    private double StoredAfterTaper(double hours)
    {
        var end = TaperIntercept / TaperSlope;
        return end + (storedWattHours - end) * Math.Exp(-model.Efficiency * TaperSlope * hours);
    }

    private double HoursInTaper(double target)
    {
        var end = TaperIntercept / TaperSlope;
        return Math.Log((end - storedWattHours) / (end - target)) / (model.Efficiency * TaperSlope);
    }
}
