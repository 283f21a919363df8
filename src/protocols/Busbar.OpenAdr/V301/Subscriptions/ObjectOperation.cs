using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>Which changes of which objects are told to which address (OpenADR 3.0.1 subscription).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record ObjectOperation
{
    /// <summary>The kinds of object.</summary>
    public required IReadOnlyList<ObjectType> Objects { get; init; }

    /// <summary>What happens to them.</summary>
    public required IReadOnlyList<Operation> Operations { get; init; }

    /// <summary>The address that notifications are posted to.</summary>
    public required string CallbackUrl { get; init; }

    /// <summary>The token that the VTN shows there.</summary>
    public string? BearerToken { get; init; }
}
