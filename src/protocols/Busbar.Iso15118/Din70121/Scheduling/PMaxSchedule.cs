using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The maximum power schedule.</summary>
[ExiType("PMaxScheduleType", Din70121Namespaces.DataTypes)]
public sealed partial record PMaxSchedule
{
    /// <summary>The maximum power schedule identifier.</summary>
    [ExiElement("PMaxScheduleID")]
    public required short PMaxScheduleId { get; init; }

    /// <summary>The maximum power schedule entry entries.</summary>
    [ExiReference]
    public required IReadOnlyList<PMaxScheduleEntry> PMaxScheduleEntries { get; init; }
}
