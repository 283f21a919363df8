using Busbar.Wire;
using Busbar.Wire.Xml;

namespace Busbar.OpenAdr.V20b;

/// <summary>When an event is active (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Ei, Element = "eiActivePeriod")]
public sealed partial record EiActivePeriod
{
    /// <summary>Its start, length and margins.</summary>
    [XmlElement]
    public required Properties Properties { get; init; }

    /// <summary>An element that says nothing.</summary>
    [XmlElement("components", Namespace = XmlNames.Xcal)]
    public XmlFragment Components { get; init; } = XmlFragment.Empty;
}
