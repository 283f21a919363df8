using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The service tag.</summary>
[ExiType("ServiceTagType", Din70121Namespaces.DataTypes)]
public sealed partial record ServiceTag
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
    [ExiElement("ServiceScope"), ExiLength(Max = 32)]
    public string? ServiceScope { get; init; }
}
