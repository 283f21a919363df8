using Busbar.Charging.Tariffs;

namespace Busbar.Charging.Pricing;

/// <summary>Adds up amounts and, rate by rate, the taxes on them.</summary>
internal sealed class CostAccount
{
    private const string VatName = "VAT";
    private readonly SortedList<decimal, decimal> _taxes = [];
    private decimal _beforeTaxes;
    private decimal _unrated;
    private bool _isUsed;

    public decimal BeforeTaxes => _beforeTaxes;

    public decimal Taxes
    {
        get
        {
            var sum = _unrated;
            foreach (var amount in _taxes.Values)
                sum += amount;
            return sum;
        }
    }

    public void Add(decimal beforeTaxes, decimal? vatPercent, decimal taxes)
    {
        _isUsed = true;
        _beforeTaxes += beforeTaxes;
        if (vatPercent is { } percent && beforeTaxes != 0)
            _taxes[percent] = _taxes.GetValueOrDefault(percent) + taxes;
    }

    /// <summary>Replaces the sums by bounded ones; the taxes keep their proportions.</summary>
    public void Set(decimal beforeTaxes, decimal taxes)
    {
        var old = Taxes;
        _beforeTaxes = beforeTaxes;
        if (old == 0)
        {
            // A bound may tell a tax that no component has told a rate of.
            _unrated = taxes;
            return;
        }

        _unrated *= taxes / old;
        for (var i = 0; i < _taxes.Count; i++)
            _taxes.SetValueAtIndex(i, _taxes.GetValueAtIndex(i) * taxes / old);
    }

    /// <summary>The whole amount, with the rates that were told even where they are zero.</summary>
    public Price ToTotal() => new() { BeforeTaxes = _beforeTaxes, Taxes = [.. Unrated(), .. _taxes.Select(tax => new Tax(VatName, tax.Value, tax.Key))] };

    /// <summary>The amount of one part; null when the part was not priced.</summary>
    public Price? ToPart() => !_isUsed ? null : new Price
    {
        BeforeTaxes = _beforeTaxes,
        Taxes = [.. _taxes.Where(tax => tax.Value != 0).Select(tax => new Tax(VatName, tax.Value, tax.Key))],
    };

    private IEnumerable<Tax> Unrated() => _unrated == 0 ? [] : [new Tax(VatName, _unrated)];
}
