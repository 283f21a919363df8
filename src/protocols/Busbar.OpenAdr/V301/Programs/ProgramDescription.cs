using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>Where a program is described (OpenADR 3.0.1 program).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record ProgramDescription
{
    /// <summary>The address of the description.</summary>
    [WireName("URL")]
    public required string Url { get; init; }
}
