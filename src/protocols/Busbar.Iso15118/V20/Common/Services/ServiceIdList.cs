using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>A list: service identifier.</summary>
[ExiType("ServiceIDListType", V20Namespaces.CommonMessages)]
public sealed partial record ServiceIdList
{
    /// <summary>The service identifier entries.</summary>
    [ExiElement("ServiceID"), ExiOccurs(Max = 16)]
    public required IReadOnlyList<ushort> ServiceIds { get; init; }
}
