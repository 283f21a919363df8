using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>A contract that a signature can refer to.</summary>
[ExiType("EMAIDType", V2Namespaces.DataTypes)]
public sealed partial record Emaid
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id", IsQualified = true)]
    public required string Id { get; init; }

    /// <summary>The value itself.</summary>
    [ExiText, ExiLength(Min = 14, Max = 15)]
    public required string Value { get; init; }
}
