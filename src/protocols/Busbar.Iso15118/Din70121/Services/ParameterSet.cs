using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The parameter set.</summary>
[ExiType("ParameterSetType", Din70121Namespaces.DataTypes)]
public sealed partial record ParameterSet
{
    /// <summary>The parameter set identifier.</summary>
    [ExiElement("ParameterSetID")]
    public required short ParameterSetId { get; init; }

    /// <summary>The parameter entries.</summary>
    [ExiElement("Parameter")]
    public required IReadOnlyList<Parameter> Parameters { get; init; }
}
