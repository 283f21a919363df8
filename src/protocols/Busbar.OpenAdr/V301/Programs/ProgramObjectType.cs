using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>The only object type of a program (OpenADR 3.0.1 program).</summary>
[WireEnum]
public enum ProgramObjectType
{
    /// <summary>Its own kind.</summary>
    [WireName("PROGRAM")]
    Program,
}
