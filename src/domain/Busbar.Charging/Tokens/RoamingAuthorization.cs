using Busbar.Charging.Locations;

namespace Busbar.Charging.Tokens;

/// <summary>A mobility provider's answer to the question whether a token may charge.</summary>
public sealed record RoamingAuthorization
{
    /// <summary>Whether it may.</summary>
    public required RoamingVerdict Verdict { get; init; }

    /// <summary>The token; null where a partner does not tell.</summary>
    public RoamingToken? Token { get; init; }

    /// <summary>Where it may; null for where it was asked for.</summary>
    public PlaceReference? Place { get; init; }

    /// <summary>The provider's reference, carried into session and bill.</summary>
    public string? Reference { get; init; }

    /// <summary>A text for the driver.</summary>
    public LocalizedText? Info { get; init; }
}

/// <summary>Where a token wants to charge, or may charge.</summary>
public sealed record PlaceReference
{
    /// <summary>The location.</summary>
    public required string LocationId { get; init; }

    /// <summary>The EVSEs; none means every one.</summary>
    public IReadOnlyList<string> EvseUids { get; init; } = [];

    /// <summary>The plugs; none means every one.</summary>
    public IReadOnlyList<string> ConnectorIds { get; init; } = [];
}

/// <summary>Whether a token may charge.</summary>
public enum RoamingVerdict
{
    /// <summary>May charge.</summary>
    Allowed,

    /// <summary>Is blocked.</summary>
    Blocked,

    /// <summary>Has expired.</summary>
    Expired,

    /// <summary>Has no credit left.</summary>
    NoCredit,

    /// <summary>May not charge here.</summary>
    NotAllowed,
}
