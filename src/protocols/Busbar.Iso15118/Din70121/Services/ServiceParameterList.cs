using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>A list: service parameter.</summary>
[ExiType("ServiceParameterListType", Din70121Namespaces.DataTypes)]
public sealed partial record ServiceParameterList
{
    /// <summary>The parameter set entries.</summary>
    [ExiElement("ParameterSet")]
    public required IReadOnlyList<ParameterSet> ParameterSets { get; init; }
}
