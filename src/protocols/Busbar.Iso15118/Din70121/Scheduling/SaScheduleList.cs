using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>A list: secondary actor's schedule.</summary>
[ExiType("SAScheduleListType", Din70121Namespaces.DataTypes)]
[ExiRoot("SAScheduleList", Substitutes = typeof(SaSchedules))]
public sealed partial record SaScheduleList : SaSchedules
{
    /// <summary>The secondary actor's schedule tuple entries.</summary>
    [ExiElement("SAScheduleTuple")]
    public required IReadOnlyList<SaScheduleTuple> SaScheduleTuples { get; init; }
}
