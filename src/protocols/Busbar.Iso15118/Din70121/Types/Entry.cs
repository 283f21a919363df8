using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The entry.</summary>
[ExiType("EntryType", Din70121Namespaces.DataTypes)]
[ExiRoot("Entry")]
public partial record Entry
{
    /// <summary>The time interval.</summary>
    [ExiReference]
    public required Interval TimeInterval { get; init; }
}
