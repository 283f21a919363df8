using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The maximum power schedule.</summary>
[ExiType("PMaxScheduleType", V2Namespaces.DataTypes)]
public sealed partial record PMaxSchedule
{
    /// <summary>The maximum power schedule entry entries.</summary>
    [ExiReference, ExiOccurs(Max = 1024)]
    public required IReadOnlyList<PMaxScheduleEntry> PMaxScheduleEntries { get; init; }
}
