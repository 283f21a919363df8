using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>A profile and its transports (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr)]
public sealed partial record OadrProfile
{
    /// <summary>The profile.</summary>
    [XmlElement("oadrProfileName")]
    public required OadrProfileName OadrProfileName { get; init; }

    /// <summary>Its transports.</summary>
    [XmlElement("oadrTransports", Inner = "oadrTransport")]
    [Items(Min = 1)]
    public required IReadOnlyList<OadrTransport> OadrTransports { get; init; }
}
