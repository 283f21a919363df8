namespace Busbar.Charging.Tariffs;

/// <summary>Prices, and when they apply.</summary>
public sealed record TariffElement
{
    /// <summary>The prices, one for each dimension.</summary>
    public required IReadOnlyList<PriceComponent> Components { get; init; }

    /// <summary>When they apply; null for always.</summary>
    public TariffRestrictions? Restrictions { get; init; }
}

/// <summary>The price of one dimension.</summary>
public sealed record PriceComponent
{
    /// <summary>What is priced.</summary>
    public required TariffDimension Dimension { get; init; }

    /// <summary>The price of one kWh, one hour, or once; the tariff says whether with taxes.</summary>
    public required decimal Price { get; init; }

    /// <summary>The VAT in percent; null means that none is told, which is not the same as zero.</summary>
    public decimal? VatPercent { get; init; }

    /// <summary>The smallest amount billed: Wh for energy, seconds for time; 0 and 1 round nothing that matters.</summary>
    public required int StepSize { get; init; }
}

/// <summary>What is priced.</summary>
public enum TariffDimension
{
    /// <summary>Energy, for each kWh.</summary>
    Energy,

    /// <summary>Once.</summary>
    Flat,

    /// <summary>Time without charging, for each hour.</summary>
    ParkingTime,

    /// <summary>Time of charging, for each hour.</summary>
    Time,
}
