using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>A place on earth (WGS 84) (OCPI 2.2.1 8.4.13).</summary>
[WireObject("GeoLocation", "OCPI 2.2.1 8.4.13")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record GeoLocation
{
    /// <summary>Degrees with a decimal point.</summary>
    [MaxLength(10)]
    [Latitude]
    public required string Latitude { get; init; }

    /// <summary>Degrees with a decimal point.</summary>
    [MaxLength(11)]
    [Longitude]
    public required string Longitude { get; init; }
}
