using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>The margin of a start (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Xcal)]
public sealed partial record Tolerate
{
    /// <summary>The window after the start from which the receiver chooses at random.</summary>
    [XmlElement("startafter")]
    public XcalDuration? Startafter { get; init; }
}
