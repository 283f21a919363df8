using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>A place on earth (WGS 84) (OCPI 2.3.0 8.4.16).</summary>
[WireObject("GeoLocation", "OCPI 2.3.0 8.4.16")]
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
