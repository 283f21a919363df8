using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>A place on earth (WGS 84) (OCPI 2.1.1 8.4.12).</summary>
[WireObject("GeoLocation", "OCPI 2.1.1 8.4.12")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record GeoLocation
{
    /// <summary>Degrees with a decimal point.</summary>
    [MaxLength(10)]
    [Latitude211]
    public required string Latitude { get; init; }

    /// <summary>Degrees with a decimal point.</summary>
    [MaxLength(11)]
    [Longitude211]
    public required string Longitude { get; init; }
}
