using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Opts in to events or out of them (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrCreatedEvent")]
public sealed partial record OadrCreatedEvent : OadrMessage
{
    /// <summary>The answer.</summary>
    [XmlElement("eiCreatedEvent", Namespace = XmlNames.Pyld)]
    public required EiCreatedEvent EiCreatedEvent { get; init; }
}
