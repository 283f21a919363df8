using Busbar.Charging.Locations;
using Busbar.Charging.Parties;

namespace Busbar.Charging.Tariffs;

/// <summary>What charging costs.</summary>
public sealed record Tariff
{
    /// <summary>Whose it is.</summary>
    public required PartyId Party { get; init; }

    /// <summary>The id, unique with its party.</summary>
    public required string Id { get; init; }

    /// <summary>The currency, ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>For which sessions it is; null for all.</summary>
    public TariffKind? Kind { get; init; }

    /// <summary>Whether the prices include taxes.</summary>
    public required TaxTreatment Taxes { get; init; }

    /// <summary>The tariff in words.</summary>
    public IReadOnlyList<LocalizedText> AltText { get; init; } = [];

    /// <summary>Where it is explained.</summary>
    public string? AltUrl { get; init; }

    /// <summary>The least that a session costs.</summary>
    public PriceLimit? MinPrice { get; init; }

    /// <summary>The most that a session costs.</summary>
    public PriceLimit? MaxPrice { get; init; }

    /// <summary>The elements; for each dimension the first one that applies and prices it counts.</summary>
    public required IReadOnlyList<TariffElement> Elements { get; init; }

    /// <summary>From when it is valid; null for ever.</summary>
    public DateTimeOffset? ValidFrom { get; init; }

    /// <summary>Until when it is valid; null for ever.</summary>
    public DateTimeOffset? ValidUntil { get; init; }

    /// <summary>Where the energy comes from.</summary>
    public EnergyMix? EnergyMix { get; init; }

    /// <summary>What to reserve on a payment card before charging.</summary>
    public decimal? PreauthorizeAmount { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>For which sessions a tariff is.</summary>
public enum TariffKind
{
    /// <summary>Without a preference.</summary>
    Regular,

    /// <summary>Paid at once, without a contract.</summary>
    AdHocPayment,

    /// <summary>Charging as cheap as possible.</summary>
    ProfileCheap,

    /// <summary>Charging as fast as possible.</summary>
    ProfileFast,

    /// <summary>Charging as green as possible.</summary>
    ProfileGreen,
}

/// <summary>Whether prices include taxes.</summary>
public enum TaxTreatment
{
    /// <summary>Prices are without taxes.</summary>
    Excluded,

    /// <summary>Prices include taxes.</summary>
    Included,

    /// <summary>There are no taxes.</summary>
    NotApplicable,
}
