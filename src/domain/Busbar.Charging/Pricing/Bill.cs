using Busbar.Charging.Billing;
using Busbar.Charging.Tariffs;

namespace Busbar.Charging.Pricing;

/// <summary>A bill while it is written: lines, and the accounts that they add up to.</summary>
internal sealed class Bill
{
    private readonly List<PriceLine> _lines = [];
    private readonly List<(Tariff Tariff, CostAccount Account)> _byTariff = [];
    private readonly CostAccount _energy = new();
    private readonly CostAccount _time = new();
    private readonly CostAccount _parking = new();
    private readonly CostAccount _fixed = new();
    private readonly CostAccount _reservation = new();
    private readonly StepRounding _energySteps = new();
    private readonly StepRounding _timeSteps = new();
    private readonly StepRounding _parkingSteps = new();
    private readonly StepRounding _reservationSteps = new();
    private bool _hasFee;
    private bool _hasReservationFee;

    /// <summary>A tariff whose bounds hold even when nothing of it is priced.</summary>
    public void Open(Tariff tariff) => AccountOf(tariff);

    /// <summary>A fee: the first that applies is due, once for the session and once for its reservation.</summary>
    public void AddFee(in Slice slice, PriceComponent fee, bool isReservation)
    {
        ref var isPaid = ref isReservation ? ref _hasReservationFee : ref _hasFee;
        if (isPaid)
            return;
        isPaid = true;
        Add(PriceReason.Measured, slice.Tariff!, fee, 1, isReservation, null);
    }

    /// <summary>A quantity at its price.</summary>
    public void AddMeasured(in Slice slice, PriceComponent component, decimal quantity, bool isReservation)
    {
        Steps(component, isReservation).Add(quantity, component, slice.Tariff!, slice.From);
        Add(PriceReason.Measured, slice.Tariff!, component, quantity, isReservation, slice);
    }

    /// <summary>
    /// Rounds once a session: energy, the reservation, and of charging and parking whatever was priced last, since the one that is
    /// followed by the other is exact.
    /// </summary>
    public void RoundUp()
    {
        RoundUp(_energySteps, isReservation: false);
        RoundUp(_reservationSteps, isReservation: true);
        RoundUp(_parkingSteps.Last is not null && _parkingSteps.LastAt >= _timeSteps.LastAt ? _parkingSteps : _timeSteps, isReservation: false);
    }

    /// <summary>Holds the least and the highest price of each tariff, without and with taxes apart from each other.</summary>
    public void KeepBounds()
    {
        foreach (var (tariff, account) in _byTariff)
        {
            Clamp(tariff, account, tariff.MinPrice, PriceReason.Least);
            Clamp(tariff, account, tariff.MaxPrice, PriceReason.Most);
        }
    }

    /// <summary>The finished bill.</summary>
    public PricedSession Close(List<Slice> slices)
    {
        var (kwh, hours, parking) = (0m, 0m, 0m);
        foreach (var slice in slices)
        {
            kwh += slice.Kwh;
            hours += slice.Hours;
            parking += slice.ParkingHours;
        }

        var totals = new CostSummary
        {
            Cost = Total(),
            FixedCost = _fixed.ToPart(),
            EnergyKwh = kwh,
            EnergyCost = _energy.ToPart(),
            TimeHours = hours + parking,
            TimeCost = _time.ToPart(),
            ParkingHours = parking == 0 ? null : parking,
            ParkingCost = _parking.ToPart(),
            ReservationCost = _reservation.ToPart(),
        };
        return new PricedSession(totals, _lines);
    }

    private Price Total()
    {
        if (_byTariff.Count == 1)
            return _byTariff[0].Account.ToTotal();
        var prices = _byTariff.Select(entry => entry.Account.ToTotal()).ToList();
        return new Price
        {
            BeforeTaxes = prices.Sum(price => price.BeforeTaxes),
            Taxes = [.. prices.SelectMany(price => price.Taxes!).GroupBy(tax => (tax.Name, tax.Percentage)).OrderBy(group => group.Key.Percentage)
                .Select(group => new Tax(group.Key.Name, group.Sum(tax => tax.Amount), group.Key.Percentage))],
        };
    }

    private void RoundUp(StepRounding steps, bool isReservation)
    {
        if (steps.Extra() is > 0 and var extra)
            Add(PriceReason.Step, steps.LastTariff!, steps.Last!, extra, isReservation, null);
    }

    private void Add(PriceReason reason, Tariff tariff, PriceComponent component, decimal quantity, bool isReservation, Slice? slice)
    {
        var (beforeTaxes, taxes) = Taxed(tariff.Taxes, quantity * component.Price, component.VatPercent);
        Account(component, isReservation).Add(beforeTaxes, component.VatPercent, taxes);
        AccountOf(tariff).Add(beforeTaxes, component.VatPercent, taxes);
        _lines.Add(new PriceLine
        {
            Reason = reason,
            Dimension = component.Dimension,
            IsReservation = isReservation,
            TariffId = tariff.Id,
            From = slice?.From,
            Until = slice?.Until,
            Quantity = quantity,
            UnitPrice = component.Price,
            VatPercent = component.VatPercent,
            BeforeTaxes = beforeTaxes,
            Taxes = taxes,
        });
    }

    private static (decimal BeforeTaxes, decimal Taxes) Taxed(TaxTreatment treatment, decimal amount, decimal? vatPercent)
    {
        var rate = (vatPercent ?? 0) / 100;
        return treatment switch
        {
            TaxTreatment.Excluded => (amount, amount * rate),
            TaxTreatment.Included when rate != 0 => (amount / (1 + rate), amount - (amount / (1 + rate))),
            _ => (amount, 0),
        };
    }

    private void Clamp(Tariff tariff, CostAccount account, PriceLimit? limit, PriceReason reason)
    {
        if (limit is null)
            return;
        var (before, taxes) = (account.BeforeTaxes, account.Taxes);
        var bounded = Bound(before, limit.BeforeTaxes, reason);

        // Without a bound of its own the amount with taxes follows the one without.
        var boundedTaxes = limit.AfterTaxes is { } after
            ? Bound(before + taxes, after, reason) - bounded
            : before == 0 ? taxes : taxes * bounded / before;
        if (bounded == before && boundedTaxes == taxes)
            return;
        account.Set(bounded, boundedTaxes);
        _lines.Add(new PriceLine { Reason = reason, TariffId = tariff.Id, BeforeTaxes = bounded - before, Taxes = boundedTaxes - taxes });
    }

    private static decimal Bound(decimal amount, decimal bound, PriceReason reason) =>
        reason is PriceReason.Least ? Math.Max(amount, bound) : Math.Min(amount, bound);

    private StepRounding Steps(PriceComponent component, bool isReservation) => component.Dimension switch
    {
        _ when isReservation => _reservationSteps,
        TariffDimension.Energy => _energySteps,
        TariffDimension.ParkingTime => _parkingSteps,
        _ => _timeSteps,
    };

    private CostAccount Account(PriceComponent component, bool isReservation) => component.Dimension switch
    {
        _ when isReservation => _reservation,
        TariffDimension.Energy => _energy,
        TariffDimension.Time => _time,
        TariffDimension.ParkingTime => _parking,
        _ => _fixed,
    };

    private CostAccount AccountOf(Tariff tariff)
    {
        foreach (var entry in _byTariff)
        {
            if (ReferenceEquals(entry.Tariff, tariff))
                return entry.Account;
        }

        var account = new CostAccount();
        _byTariff.Add((tariff, account));
        return account;
    }
}
