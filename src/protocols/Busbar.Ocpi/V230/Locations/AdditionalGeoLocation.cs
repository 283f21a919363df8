using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Another place that matters, with its name (OCPI 2.3.0 8.4.1).</summary>
[WireObject("AdditionalGeoLocation", "OCPI 2.3.0 8.4.1")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record AdditionalGeoLocation
{
    /// <summary>Degrees with a decimal point.</summary>
    [MaxLength(10)]
    [Latitude]
    public required string Latitude { get; init; }

    /// <summary>Degrees with a decimal point.</summary>
    [MaxLength(11)]
    [Longitude]
    public required string Longitude { get; init; }

    /// <summary>The name.</summary>
    public DisplayText? Name { get; init; }
}
