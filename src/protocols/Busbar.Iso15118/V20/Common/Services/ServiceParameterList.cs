using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>A list: service parameter.</summary>
[ExiType("ServiceParameterListType", V20Namespaces.CommonMessages)]
public sealed partial record ServiceParameterList
{
    /// <summary>The parameter set entries.</summary>
    [ExiElement("ParameterSet"), ExiOccurs(Max = 32)]
    public required IReadOnlyList<ParameterSet> ParameterSets { get; init; }
}
