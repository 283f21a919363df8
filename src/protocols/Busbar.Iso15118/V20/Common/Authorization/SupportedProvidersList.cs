using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>A list: supported providers.</summary>
[ExiType("SupportedProvidersListType", V20Namespaces.CommonMessages)]
public sealed partial record SupportedProvidersList
{
    /// <summary>The provider identifier entries.</summary>
    [ExiElement("ProviderID"), ExiLength(Max = 80), ExiOccurs(Max = 128)]
    public required IReadOnlyList<string> ProviderIds { get; init; }
}
