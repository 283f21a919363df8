using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>For whom something is: any of these (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Ei, Element = "eiTarget")]
public sealed partial record EiTarget
{
    /// <summary>Aggregated pricing nodes.</summary>
    [XmlElement("aggregatedPnode", Namespace = XmlNames.Power)]
    public IReadOnlyList<NodeReference> AggregatedPnode { get; init; } = [];

    /// <summary>Devices, or classes of them.</summary>
    [XmlElement("endDeviceAsset", Namespace = XmlNames.Power)]
    public IReadOnlyList<AssetReference> EndDeviceAsset { get; init; } = [];

    /// <summary>Meters.</summary>
    [XmlElement("meterAsset", Namespace = XmlNames.Power)]
    public IReadOnlyList<AssetReference> MeterAsset { get; init; } = [];

    /// <summary>Pricing nodes.</summary>
    [XmlElement("pnode", Namespace = XmlNames.Power)]
    public IReadOnlyList<NodeReference> Pnode { get; init; } = [];

    /// <summary>Areas.</summary>
    [XmlElement("serviceArea", Namespace = XmlNames.Emix)]
    public IReadOnlyList<Place> ServiceArea { get; init; } = [];

    /// <summary>Points of delivery.</summary>
    [XmlElement("serviceDeliveryPoint", Namespace = XmlNames.Power)]
    public IReadOnlyList<NodeReference> ServiceDeliveryPoint { get; init; } = [];

    /// <summary>Places.</summary>
    [XmlElement("serviceLocation", Namespace = XmlNames.Power)]
    public IReadOnlyList<Place> ServiceLocation { get; init; } = [];

    /// <summary>Edges of the transport grid.</summary>
    [XmlElement("transportInterface", Namespace = XmlNames.Power)]
    public IReadOnlyList<TransportInterface> TransportInterface { get; init; } = [];

    /// <summary>Groups.</summary>
    [XmlElement("groupID")]
    public IReadOnlyList<string> GroupId { get; init; } = [];

    /// <summary>Names of groups.</summary>
    [XmlElement("groupName")]
    public IReadOnlyList<string> GroupName { get; init; } = [];

    /// <summary>Resources.</summary>
    [XmlElement("resourceID")]
    public IReadOnlyList<string> ResourceId { get; init; } = [];

    /// <summary>VENs.</summary>
    [XmlElement("venID")]
    public IReadOnlyList<string> VenId { get; init; } = [];

    /// <summary>Parties.</summary>
    [XmlElement("partyID")]
    public IReadOnlyList<string> PartyId { get; init; } = [];
}
