using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>Values under the name of what they are (OpenADR 3.0.1 valuesMap).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record ValuesMap
{
    /// <summary>What the values are, for example PRICE; a private name is allowed.</summary>
    [MinLength(1)]
    [MaxLength(128)]
    public required string Type { get; init; }

    /// <summary>The data points.</summary>
    public required IReadOnlyList<PayloadValue> Values { get; init; }
}
