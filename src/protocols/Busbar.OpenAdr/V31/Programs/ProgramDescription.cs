using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>Where a program is described (OpenADR 3.1 program).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record ProgramDescription
{
    /// <summary>The address of the description.</summary>
    [WireName("URL")]
    [MinLength(2)]
    [MaxLength(8000)]
    public required string Url { get; init; }
}
