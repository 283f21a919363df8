using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>A controlled value within its bounds (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr)]
public sealed partial record LoadControlValue
{
    /// <summary>The least.</summary>
    [XmlElement("oadrMin")]
    public double? OadrMin { get; init; }

    /// <summary>The greatest.</summary>
    [XmlElement("oadrMax")]
    public double? OadrMax { get; init; }

    /// <summary>The one that holds.</summary>
    [XmlElement("oadrCurrent")]
    public required double OadrCurrent { get; init; }

    /// <summary>The usual one.</summary>
    [XmlElement("oadrNormal")]
    public double? OadrNormal { get; init; }
}
