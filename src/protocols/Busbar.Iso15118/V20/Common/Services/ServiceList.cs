using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>A list: service.</summary>
[ExiType("ServiceListType", V20Namespaces.CommonMessages)]
public sealed partial record ServiceList
{
    /// <summary>The service entries.</summary>
    [ExiElement("Service"), ExiOccurs(Max = 8)]
    public required IReadOnlyList<Service> Services { get; init; }
}
