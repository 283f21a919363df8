using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>One number (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Ei, Element = "payloadFloat")]
public sealed partial record PayloadFloat : PayloadBase
{
    /// <summary>The number.</summary>
    [XmlElement("value")]
    public required double Value { get; init; }
}
