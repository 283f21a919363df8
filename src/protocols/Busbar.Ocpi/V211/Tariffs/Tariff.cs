using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>What charging costs (OCPI 2.1.1 11.3.1).</summary>
[WireObject("Tariff", "OCPI 2.1.1 11.3.1")]
[WirePatch]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Tariff
{
    /// <summary>The id, never used again.</summary>
    [MaxLength(36)]
    public required string Id { get; init; }

    /// <summary>The currency, ISO 4217.</summary>
    [MaxLength(3)]
    public required string Currency { get; init; }

    /// <summary>The tariff in words, for each language.</summary>
    public IReadOnlyList<DisplayText>? TariffAltText { get; init; }

    /// <summary>Where the tariff is explained.</summary>
    [MaxLength(255)]
    [Url]
    public string? TariffAltUrl { get; init; }

    /// <summary>The price elements; for each dimension the first one that applies counts.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<TariffElement> Elements { get; init; }

    /// <summary>Where the energy comes from.</summary>
    public EnergyMix? EnergyMix { get; init; }

    /// <summary>When it last changed, or was made.</summary>
    public required DateTimeOffset LastUpdated { get; init; }
}
