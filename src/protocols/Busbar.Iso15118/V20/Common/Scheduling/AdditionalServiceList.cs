using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>A list: additional service.</summary>
[ExiType("AdditionalServiceListType", V20Namespaces.CommonMessages)]
public sealed partial record AdditionalServiceList
{
    /// <summary>The additional service entries.</summary>
    [ExiElement("AdditionalService"), ExiOccurs(Max = 5)]
    public required IReadOnlyList<AdditionalService> AdditionalServices { get; init; }
}
