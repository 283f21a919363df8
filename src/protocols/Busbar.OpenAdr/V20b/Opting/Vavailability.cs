using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>The times of an opt schedule (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Xcal)]
public sealed partial record Vavailability
{
    /// <summary>The times.</summary>
    [XmlElement("components", Inner = "available")]
    public required IReadOnlyList<Available> Components { get; init; }
}
