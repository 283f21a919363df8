using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The service.</summary>
[ExiType("ServiceType", V2Namespaces.DataTypes)]
public partial record Service
{
    /// <summary>The service identifier.</summary>
    [ExiElement("ServiceID")]
    public required ushort ServiceId { get; init; }

    /// <summary>The service name.</summary>
    [ExiElement("ServiceName"), ExiLength(Max = 32)]
    public string? ServiceName { get; init; }

    /// <summary>The service category.</summary>
    [ExiElement("ServiceCategory")]
    public required ServiceCategory ServiceCategory { get; init; }

    /// <summary>The service scope.</summary>
    [ExiElement("ServiceScope"), ExiLength(Max = 64)]
    public string? ServiceScope { get; init; }

    /// <summary>Whether the service costs nothing.</summary>
    [ExiElement("FreeService")]
    public required bool FreeService { get; init; }
}
