namespace Busbar.Charging.Tariffs;

/// <summary>An amount of money in the currency of its tariff, session or CDR.</summary>
public sealed record Price
{
    /// <summary>Nothing, without taxes.</summary>
    public static Price Zero { get; } = new() { BeforeTaxes = 0, Taxes = [] };

    /// <summary>The amount without taxes.</summary>
    public required decimal BeforeTaxes { get; init; }

    /// <summary>The taxes on it; null where they are not told.</summary>
    public IReadOnlyList<Tax>? Taxes { get; init; }

    /// <summary>The amount with taxes; null where they are not told.</summary>
    public decimal? AfterTaxes => Taxes is null ? null : BeforeTaxes + Taxes.Sum(tax => tax.Amount);

    /// <summary>The amount taken back: everything negated.</summary>
    public Price Negated => new() { BeforeTaxes = -BeforeTaxes, Taxes = Taxes?.Select(tax => tax with { Amount = -tax.Amount }).ToList() };

    /// <summary>Amounts are the same when their taxes are, item by item.</summary>
    public bool Equals(Price? other) =>
        other is not null && BeforeTaxes == other.BeforeTaxes && (Taxes is null) == (other.Taxes is null) && (Taxes ?? []).SequenceEqual(other.Taxes ?? []);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(BeforeTaxes, Taxes?.Count);
}

/// <summary>A tax on an amount.</summary>
/// <param name="Name">Its name, for example VAT.</param>
/// <param name="Amount">The money due for it.</param>
/// <param name="Percentage">Its rate; null where it is not told.</param>
/// <param name="AccountNumber">The account it is paid to.</param>
public sealed record Tax(string Name, decimal Amount, decimal? Percentage = null, string? AccountNumber = null);

/// <summary>A bound of a price; each side bounds the amount of its own kind.</summary>
/// <param name="BeforeTaxes">The bound of the amount without taxes.</param>
/// <param name="AfterTaxes">The bound of the amount with taxes; null for none.</param>
public sealed record PriceLimit(decimal BeforeTaxes, decimal? AfterTaxes = null);
