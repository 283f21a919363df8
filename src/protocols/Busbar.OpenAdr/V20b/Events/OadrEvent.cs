using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>One event and whether it must be answered (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr)]
public sealed partial record OadrEvent
{
    /// <summary>The event.</summary>
    [XmlElement]
    public required EiEvent EiEvent { get; init; }

    /// <summary>Whether the VEN answers.</summary>
    [XmlElement("oadrResponseRequired", KeepsSpace = true)]
    public required ResponseRequired OadrResponseRequired { get; init; }
}
