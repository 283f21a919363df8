using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>A list: selected service.</summary>
[ExiType("SelectedServiceListType", V2Namespaces.DataTypes)]
public sealed partial record SelectedServiceList
{
    /// <summary>The selected service entries.</summary>
    [ExiElement("SelectedService"), ExiOccurs(Max = 16)]
    public required IReadOnlyList<SelectedService> SelectedServices { get; init; }
}
