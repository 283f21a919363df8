using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>An event and its modification number (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Ei)]
public sealed partial record QualifiedEventId
{
    /// <summary>The event.</summary>
    [XmlElement("eventID")]
    public required string EventId { get; init; }

    /// <summary>The modification that is meant.</summary>
    [XmlElement("modificationNumber")]
    public required uint ModificationNumber { get; init; }
}
