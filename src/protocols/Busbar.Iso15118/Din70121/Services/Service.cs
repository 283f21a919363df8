using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The service.</summary>
[ExiType("ServiceType", Din70121Namespaces.DataTypes)]
public partial record Service
{
    /// <summary>The service tag.</summary>
    [ExiElement("ServiceTag")]
    public required ServiceTag ServiceTag { get; init; }

    /// <summary>Whether the service costs nothing.</summary>
    [ExiElement("FreeService")]
    public required bool FreeService { get; init; }
}
