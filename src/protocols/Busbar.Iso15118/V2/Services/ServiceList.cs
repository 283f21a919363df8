using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>A list: service.</summary>
[ExiType("ServiceListType", V2Namespaces.DataTypes)]
public sealed partial record ServiceList
{
    /// <summary>The service entries.</summary>
    [ExiElement("Service"), ExiOccurs(Max = 8)]
    public required IReadOnlyList<Service> Services { get; init; }
}
