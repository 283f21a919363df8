using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The parameter set.</summary>
[ExiType("ParameterSetType", V20Namespaces.CommonMessages)]
public sealed partial record ParameterSet
{
    /// <summary>The parameter set identifier.</summary>
    [ExiElement("ParameterSetID")]
    public required ushort ParameterSetId { get; init; }

    /// <summary>The parameter entries.</summary>
    [ExiElement("Parameter"), ExiOccurs(Max = 32)]
    public required IReadOnlyList<Parameter> Parameters { get; init; }
}
