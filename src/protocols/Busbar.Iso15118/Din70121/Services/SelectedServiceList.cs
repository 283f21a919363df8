using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>A list: selected service.</summary>
[ExiType("SelectedServiceListType", Din70121Namespaces.DataTypes)]
public sealed partial record SelectedServiceList
{
    /// <summary>The selected service entries.</summary>
    [ExiElement("SelectedService")]
    public required IReadOnlyList<SelectedService> SelectedServices { get; init; }
}
