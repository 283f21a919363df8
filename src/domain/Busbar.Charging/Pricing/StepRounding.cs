using Busbar.Charging.Tariffs;

namespace Busbar.Charging.Pricing;

/// <summary>Remembers what was billed of a dimension and rounds its total up to the last component's step (OCPI 2.2.1 11.4.2).</summary>
internal sealed class StepRounding
{
    private const decimal WattHoursPerKwh = 1000;
    private const decimal SecondsPerHour = 3600;

    // Partners tell hours with four decimals, a third of a second; less than that beyond a step is not a new step.
    private const decimal TimeSlackSeconds = 0.2m;
    private const decimal EnergySlackWattHours = 0.0001m;

    private decimal _total;

    /// <summary>The component that priced the dimension last; null when none did.</summary>
    public PriceComponent? Last { get; private set; }

    /// <summary>The tariff of that component.</summary>
    public Tariff? LastTariff { get; private set; }

    /// <summary>When that was.</summary>
    public DateTimeOffset LastAt { get; private set; }

    public void Add(decimal quantity, PriceComponent component, Tariff tariff, DateTimeOffset at)
    {
        _total += quantity;
        (Last, LastTariff, LastAt) = (component, tariff, at);
    }

    /// <summary>How much is billed beyond the total, in kWh or hours.</summary>
    public decimal Extra()
    {
        if (Last is not { StepSize: > 0 } component || _total <= 0)
            return 0;
        var (unit, slack) = component.Dimension is TariffDimension.Energy ? (WattHoursPerKwh, EnergySlackWattHours) : (SecondsPerHour, TimeSlackSeconds);
        var total = _total * unit;
        var steps = Math.Ceiling((total - slack) / component.StepSize);
        var rounded = steps * component.StepSize;
        return rounded > total ? (rounded - total) / unit : 0;
    }
}
