using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>One time of an opt schedule (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Xcal)]
public sealed partial record Available
{
    /// <summary>Its start and length.</summary>
    [XmlElement]
    public required Properties Properties { get; init; }
}
