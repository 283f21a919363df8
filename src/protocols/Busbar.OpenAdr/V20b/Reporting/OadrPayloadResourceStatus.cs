using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>The state of a resource (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrPayloadResourceStatus")]
public sealed partial record OadrPayloadResourceStatus : PayloadBase
{
    /// <summary>Whether it can be reached.</summary>
    [XmlElement("oadrOnline")]
    public required bool OadrOnline { get; init; }

    /// <summary>Whether a person overrides it.</summary>
    [XmlElement("oadrManualOverride")]
    public required bool OadrManualOverride { get; init; }

    /// <summary>What it can do and does.</summary>
    [XmlElement]
    public OadrLoadControlState? OadrLoadControlState { get; init; }
}
