using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Asks a VTN for all events of the VEN (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrRequestEvent")]
public sealed partial record OadrRequestEvent : OadrMessage
{
    /// <summary>The request.</summary>
    [XmlElement("eiRequestEvent", Namespace = XmlNames.Pyld)]
    public required EiRequestEvent EiRequestEvent { get; init; }
}
