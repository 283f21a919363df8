using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>A list: secondary actor's schedule.</summary>
[ExiType("SAScheduleListType", V2Namespaces.DataTypes)]
[ExiRoot("SAScheduleList", Substitutes = typeof(SaSchedules))]
public sealed partial record SaScheduleList : SaSchedules
{
    /// <summary>The secondary actor's schedule tuple entries.</summary>
    [ExiElement("SAScheduleTuple"), ExiOccurs(Max = 3)]
    public required IReadOnlyList<SaScheduleTuple> SaScheduleTuples { get; init; }
}
