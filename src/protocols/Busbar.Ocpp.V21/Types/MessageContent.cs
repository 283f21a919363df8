using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A text to show (OCPP 2.1 2.66).</summary>
[WireRecord]
public sealed partial record MessageContent
{
    /// <summary>How it is written.</summary>
    public required MessageFormat Format { get; init; }

    /// <summary>The text.</summary>
    [MaxLength(1024)]
    public required string Content { get; init; }

    /// <summary>Its language (BCP 47).</summary>
    [MaxLength(8)]
    public string? Language { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
