using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>A list: service tag.</summary>
[ExiType("ServiceTagListType", Din70121Namespaces.DataTypes)]
public sealed partial record ServiceTagList
{
    /// <summary>The service entries.</summary>
    [ExiElement("Service")]
    public required IReadOnlyList<Service> Services { get; init; }
}
