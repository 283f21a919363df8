using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The secondary actor's schedule tuple.</summary>
[ExiType("SAScheduleTupleType", V2Namespaces.DataTypes)]
public sealed partial record SaScheduleTuple
{
    /// <summary>The secondary actor's schedule tuple identifier.</summary>
    [ExiElement("SAScheduleTupleID"), ExiRange(1, 255)]
    public required byte SaScheduleTupleId { get; init; }

    /// <summary>The maximum power schedule.</summary>
    [ExiElement("PMaxSchedule")]
    public required PMaxSchedule PMaxSchedule { get; init; }

    /// <summary>The sales tariff.</summary>
    [ExiElement("SalesTariff")]
    public SalesTariff? SalesTariff { get; init; }
}
