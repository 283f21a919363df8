using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car's energy offer.</summary>
[ExiType("EVEnergyOfferType", V20Namespaces.CommonMessages)]
public sealed partial record EvEnergyOffer
{
    /// <summary>The car's power schedule.</summary>
    [ExiElement("EVPowerSchedule")]
    public required EvPowerSchedule EvPowerSchedule { get; init; }

    /// <summary>The car's absolute price schedule.</summary>
    [ExiElement("EVAbsolutePriceSchedule")]
    public required EvAbsolutePriceSchedule EvAbsolutePriceSchedule { get; init; }
}
