namespace Busbar.Charging.Locations;

/// <summary>A picture or logo.</summary>
public sealed record Picture
{
    /// <summary>Where it is.</summary>
    public required string Url { get; init; }

    /// <summary>Where a small version is.</summary>
    public string? Thumbnail { get; init; }

    /// <summary>What it shows, in the words of OCPI 2.3.0: CHARGER, ENTRANCE, LOCATION, NETWORK, OPERATOR, OWNER, OTHER, …</summary>
    public required string Category { get; init; }

    /// <summary>The file type: gif, jpeg, png or svg.</summary>
    public required string Type { get; init; }

    /// <summary>Pixels.</summary>
    public int? Width { get; init; }

    /// <summary>Pixels.</summary>
    public int? Height { get; init; }
}
