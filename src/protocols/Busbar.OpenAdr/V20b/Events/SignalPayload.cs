using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>The value of a signal in an interval (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Ei, Element = "signalPayload")]
public sealed partial record SignalPayload : StreamPayloadBase
{
    /// <summary>The value.</summary>
    [XmlElement]
    public required PayloadBase PayloadBase { get; init; }
}
