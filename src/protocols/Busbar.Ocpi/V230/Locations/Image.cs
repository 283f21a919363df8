using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>A picture or logo (OCPI 2.3.0 8.4.18).</summary>
[WireObject("Image", "OCPI 2.3.0 8.4.18")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Image
{
    /// <summary>The address.</summary>
    [MaxLength(255)]
    [Url]
    public required string Url { get; init; }

    /// <summary>Where a small version is.</summary>
    [MaxLength(255)]
    [Url]
    public string? Thumbnail { get; init; }

    /// <summary>What it is about.</summary>
    public required OpenEnum<ImageCategory> Category { get; init; }

    /// <summary>The file type: gif, jpeg, png or svg.</summary>
    [MaxLength(4)]
    [CiString]
    public required string Type { get; init; }

    /// <summary>Pixels.</summary>
    [Range(Min = 0, Max = 99999)]
    public int? Width { get; init; }

    /// <summary>Pixels.</summary>
    [Range(Min = 0, Max = 99999)]
    public int? Height { get; init; }
}

/// <summary>What an image shows (OCPI 2.3.0 8.4.19).</summary>
[WireEnum(IsOpen = true)]
public enum ImageCategory
{
    /// <summary>The charger.</summary>
    Charger,

    /// <summary>The entrance.</summary>
    Entrance,

    /// <summary>The location.</summary>
    Location,

    /// <summary>A roaming network's logo.</summary>
    Network,

    /// <summary>The operator's logo.</summary>
    Operator,

    /// <summary>Something else.</summary>
    Other,

    /// <summary>The owner's logo.</summary>
    Owner,
}
