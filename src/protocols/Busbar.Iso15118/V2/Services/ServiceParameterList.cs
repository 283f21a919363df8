using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>A list: service parameter.</summary>
[ExiType("ServiceParameterListType", V2Namespaces.DataTypes)]
public sealed partial record ServiceParameterList
{
    /// <summary>The parameter set entries.</summary>
    [ExiElement("ParameterSet"), ExiOccurs(Max = 255)]
    public required IReadOnlyList<ParameterSet> ParameterSets { get; init; }
}
