using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Facts about one service (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr)]
public sealed partial record OadrService
{
    /// <summary>The service.</summary>
    [XmlElement("oadrServiceName")]
    public required OadrServiceName OadrServiceName { get; init; }

    /// <summary>The facts.</summary>
    [XmlElement("oadrInfo")]
    public required IReadOnlyList<OadrInfo> OadrInfo { get; init; }
}
