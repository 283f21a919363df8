using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Both ends of a stretch of the transport grid (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Power)]
public sealed partial record TransportInterface
{
    /// <summary>Where energy is received.</summary>
    [XmlElement("pointOfReceipt")]
    public required string PointOfReceipt { get; init; }

    /// <summary>Where energy is delivered.</summary>
    [XmlElement("pointOfDelivery")]
    public required string PointOfDelivery { get; init; }
}
