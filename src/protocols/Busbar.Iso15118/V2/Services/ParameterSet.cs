using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The parameter set.</summary>
[ExiType("ParameterSetType", V2Namespaces.DataTypes)]
public sealed partial record ParameterSet
{
    /// <summary>The parameter set identifier.</summary>
    [ExiElement("ParameterSetID")]
    public required short ParameterSetId { get; init; }

    /// <summary>The parameter entries.</summary>
    [ExiElement("Parameter"), ExiOccurs(Max = 16)]
    public required IReadOnlyList<Parameter> Parameters { get; init; }
}
