using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>A list: selected service.</summary>
[ExiType("SelectedServiceListType", V20Namespaces.CommonMessages)]
public sealed partial record SelectedServiceList
{
    /// <summary>The selected service entries.</summary>
    [ExiElement("SelectedService"), ExiOccurs(Max = 16)]
    public required IReadOnlyList<SelectedService> SelectedServices { get; init; }
}
