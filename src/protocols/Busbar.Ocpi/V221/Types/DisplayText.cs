using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>A text in one language (OCPI 2.2.1 16.3).</summary>
[WireObject("DisplayText", "OCPI 2.2.1 16.3")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record DisplayText
{
    /// <summary>The language, ISO 639-1.</summary>
    [MaxLength(2)]
    public required string Language { get; init; }

    /// <summary>The text, without markup.</summary>
    [MaxLength(512)]
    public required string Text { get; init; }
}
