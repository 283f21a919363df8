namespace Busbar.Charging.Locations;

/// <summary>A place on earth (WGS 84). Decimals, so that what was given is given on digit by digit.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public readonly record struct GeoPoint(decimal Latitude, decimal Longitude);

/// <summary>Another place that matters to a location, for example an entrance.</summary>
/// <param name="Point">Where.</param>
/// <param name="Name">What it is.</param>
public sealed record RelatedPlace(GeoPoint Point, LocalizedText? Name);
