using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Facts about one extension (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr)]
public sealed partial record OadrExtension
{
    /// <summary>The extension.</summary>
    [XmlElement("oadrExtensionName")]
    public required string OadrExtensionName { get; init; }

    /// <summary>The facts.</summary>
    [XmlElement("oadrInfo")]
    public IReadOnlyList<OadrInfo> OadrInfo { get; init; } = [];
}
