using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>What an event is (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Ei, Element = "eventDescriptor")]
public sealed partial record EventDescriptor
{
    /// <summary>Its identifier.</summary>
    [XmlElement("eventID")]
    public required string EventId { get; init; }

    /// <summary>Counts its changes, from 0.</summary>
    [XmlElement("modificationNumber")]
    public required uint ModificationNumber { get; init; }

    /// <summary>When it was last changed.</summary>
    [XmlElement("modificationDateTime")]
    public XcalDateTime? ModificationDateTime { get; init; }

    /// <summary>Why it was changed.</summary>
    [XmlElement("modificationReason")]
    public string? ModificationReason { get; init; }

    /// <summary>How it ranks; 0 is no rank, 1 is first.</summary>
    [XmlElement("priority")]
    public uint? Priority { get; init; }

    /// <summary>The address that names its program.</summary>
    [XmlElement("eiMarketContext", Inner = "marketContext", InnerNamespace = XmlNames.Emix)]
    public required string MarketContext { get; init; }

    /// <summary>When it was made.</summary>
    [XmlElement("createdDateTime")]
    public required XcalDateTime CreatedDateTime { get; init; }

    /// <summary>Where it stands.</summary>
    [XmlElement("eventStatus")]
    public required EventStatus EventStatus { get; init; }

    /// <summary>Anything but false makes it a test.</summary>
    [XmlElement("testEvent")]
    public string? TestEvent { get; init; }

    /// <summary>A note of the VTN.</summary>
    [XmlElement("vtnComment")]
    public string? VtnComment { get; init; }
}
