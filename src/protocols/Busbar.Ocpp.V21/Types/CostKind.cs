using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What a cost figure counts (OCPP 2.1 3.27).</summary>
[WireEnum]
public enum CostKind
{
    /// <summary>Grams of carbon dioxide a kilowatt-hour.</summary>
    CarbonDioxideEmission,

    /// <summary>Per cent of a reference price.</summary>
    RelativePricePercentage,

    /// <summary>Per cent of renewable generation.</summary>
    RenewableGenerationPercentage,
}
