using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The price rule.</summary>
[ExiType("PriceRuleType", V20Namespaces.CommonMessages)]
public sealed partial record PriceRule
{
    /// <summary>The energy fee.</summary>
    [ExiElement("EnergyFee")]
    public required RationalNumber EnergyFee { get; init; }

    /// <summary>The parking fee.</summary>
    [ExiElement("ParkingFee")]
    public RationalNumber? ParkingFee { get; init; }

    /// <summary>The parking fee period.</summary>
    [ExiElement("ParkingFeePeriod")]
    public uint? ParkingFeePeriod { get; init; }

    /// <summary>The carbon dioxide emission.</summary>
    [ExiElement("CarbonDioxideEmission")]
    public ushort? CarbonDioxideEmission { get; init; }

    /// <summary>The renewable generation percentage.</summary>
    [ExiElement("RenewableGenerationPercentage")]
    public byte? RenewableGenerationPercentage { get; init; }

    /// <summary>The power range start.</summary>
    [ExiElement("PowerRangeStart")]
    public required RationalNumber PowerRangeStart { get; init; }
}
