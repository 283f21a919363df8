using Busbar.Wire;

namespace Busbar.Oscp;

/// <summary>The body of a refusal (OSCP 2.0 Error).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record ErrorBody
{
    /// <summary>Why, in words.</summary>
    public string? Message { get; init; }
}
