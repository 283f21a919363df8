using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A price from a power on (ISO 15118-20) (OCPP 2.1 2.79).</summary>
[WireRecord]
public sealed partial record PriceRule
{
    /// <summary>The price of a kilowatt-hour.</summary>
    public required RationalNumber EnergyFee { get; init; }

    /// <summary>The power from which it holds.</summary>
    public required RationalNumber PowerRangeStart { get; init; }

    /// <summary>Seconds after which the parking fee is due again.</summary>
    public int? ParkingFeePeriod { get; init; }

    /// <summary>Grams of carbon dioxide a kilowatt-hour.</summary>
    [Range(Min = 0)]
    public int? CarbonDioxideEmission { get; init; }

    /// <summary>Per cent of renewable generation.</summary>
    [Range(Min = 0, Max = 100)]
    public int? RenewableGenerationPercentage { get; init; }

    /// <summary>The price of parking.</summary>
    public RationalNumber? ParkingFee { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
