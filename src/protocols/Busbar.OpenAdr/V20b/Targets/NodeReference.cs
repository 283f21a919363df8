using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>A node of the grid (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Power)]
public sealed partial record NodeReference
{
    /// <summary>The node.</summary>
    [XmlElement("node")]
    public required string Node { get; init; }
}
