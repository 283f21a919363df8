using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>A VEN, as a VEN describes it (OpenADR 3.1 ven).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record VenVenRequest
{
    /// <summary>Its mark.</summary>
    public required VenVenRequestType ObjectType { get; init; }

    /// <summary>The name, unique on a VTN.</summary>
    [MinLength(1)]
    [MaxLength(128)]
    public required string VenName { get; init; }

    /// <summary>Further facts, for example LOCATION.</summary>
    public IReadOnlyList<ValuesMap>? Attributes { get; init; }
}
