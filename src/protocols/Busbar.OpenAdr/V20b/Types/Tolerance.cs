using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>By how much a start may be moved (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Xcal)]
public sealed partial record Tolerance
{
    /// <summary>The margin.</summary>
    [XmlElement("tolerate")]
    public required Tolerate Tolerate { get; init; }
}
