using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The maximum power schedule entry.</summary>
[ExiType("PMaxScheduleEntryType", V2Namespaces.DataTypes)]
[ExiRoot("PMaxScheduleEntry", Substitutes = typeof(Entry))]
public sealed partial record PMaxScheduleEntry : Entry
{
    /// <summary>The maximum power.</summary>
    [ExiElement("PMax")]
    public required PhysicalValue PMax { get; init; }
}
