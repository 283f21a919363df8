using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The cost kind.</summary>
[ExiEnum("costKindType")]
public enum CostKind
{
    /// <summary>Relative price percentage.</summary>
    [WireName("relativePricePercentage")]
    RelativePricePercentage,

    /// <summary>Renewable generation percentage.</summary>
    RenewableGenerationPercentage,

    /// <summary>Carbon dioxide emission.</summary>
    CarbonDioxideEmission,
}
