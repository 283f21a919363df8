using Busbar.Charging.Locations;

namespace Busbar.Charging.Parties;

/// <summary>A company as it shows itself to drivers.</summary>
public sealed record Business
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its website.</summary>
    public string? Website { get; init; }

    /// <summary>Its logo.</summary>
    public Picture? Logo { get; init; }
}
