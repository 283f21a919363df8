using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>What every kind of entry has.</summary>
[ExiType("EntryType", V2Namespaces.DataTypes)]
[ExiRoot("Entry")]
public abstract partial record Entry
{
    /// <summary>The time interval.</summary>
    [ExiReference]
    public required Interval TimeInterval { get; init; }
}
