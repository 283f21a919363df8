using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V20;

/// <summary>The Plug and Charge authorization setup response authorization mode.</summary>
[ExiType("PnC_ASResAuthorizationModeType", V20Namespaces.CommonMessages)]
public sealed partial record PnCAsResAuthorizationMode
{
    /// <summary>The random challenge.</summary>
    [ExiElement("GenChallenge"), ExiLength(Min = 16, Max = 16)]
    public required Octets GenChallenge { get; init; }

    /// <summary>The supported providers.</summary>
    [ExiElement("SupportedProviders")]
    public SupportedProvidersList? SupportedProviders { get; init; }
}
