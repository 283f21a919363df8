using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The maximum power schedule entry.</summary>
[ExiType("PMaxScheduleEntryType", Din70121Namespaces.DataTypes)]
[ExiRoot("PMaxScheduleEntry", Substitutes = typeof(Entry))]
public sealed partial record PMaxScheduleEntry : Entry
{
    /// <summary>The maximum power.</summary>
    [ExiElement("PMax")]
    public required short PMax { get; init; }
}
