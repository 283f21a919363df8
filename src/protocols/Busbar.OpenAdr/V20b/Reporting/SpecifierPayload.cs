using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>One value that is to be reported (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Ei)]
public sealed partial record SpecifierPayload
{
    /// <summary>Its identifier, from the registration.</summary>
    [XmlElement("rID")]
    public required string RId { get; init; }

    /// <summary>The unit that is wanted.</summary>
    [XmlElement]
    public ItemBase? ItemBase { get; init; }

    /// <summary>How it is to come about.</summary>
    [XmlElement("readingType")]
    public required ReadingType ReadingType { get; init; }
}
