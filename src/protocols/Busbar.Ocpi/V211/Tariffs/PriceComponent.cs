using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>The price of one dimension (OCPI 2.1.1 11.4.2).</summary>
[WireObject("PriceComponent", "OCPI 2.1.1 11.4.2")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record PriceComponent
{
    /// <summary>What is priced.</summary>
    public required TariffDimensionType Type { get; init; }

    /// <summary>The price of one kWh, one hour, or once, without VAT.</summary>
    public required decimal Price { get; init; }

    /// <summary>The smallest amount billed: Wh for energy, seconds for time.</summary>
    public required int StepSize { get; init; }
}

/// <summary>What is priced (OCPI 2.1.1 11.4.4).</summary>
[WireEnum]
public enum TariffDimensionType
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
