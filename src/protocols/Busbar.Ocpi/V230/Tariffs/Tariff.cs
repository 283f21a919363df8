using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>What charging costs (OCPI 2.3.0 11.3.1).</summary>
[WireObject("Tariff", "OCPI 2.3.0 11.3.1")]
[WirePatch]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Tariff
{
    /// <summary>The country of the party that owns it, ISO 3166 alpha-2.</summary>
    [MaxLength(2)]
    [CiString]
    public required string CountryCode { get; init; }

    /// <summary>The party that owns it, three characters.</summary>
    [MaxLength(3)]
    [CiString]
    public required string PartyId { get; init; }

    /// <summary>The id, never used again.</summary>
    [MaxLength(36)]
    [CiString]
    public required string Id { get; init; }

    /// <summary>The currency, ISO 4217.</summary>
    [MaxLength(3)]
    public required string Currency { get; init; }

    /// <summary>For which sessions the tariff is; absent means all.</summary>
    public TariffType? Type { get; init; }

    /// <summary>The tariff in words, for each language.</summary>
    public IReadOnlyList<DisplayText>? TariffAltText { get; init; }

    /// <summary>Where the tariff is explained.</summary>
    [MaxLength(255)]
    [Url]
    public string? TariffAltUrl { get; init; }

    /// <summary>The least that a session costs.</summary>
    public PriceLimit? MinPrice { get; init; }

    /// <summary>The most that a session costs.</summary>
    public PriceLimit? MaxPrice { get; init; }

    /// <summary>The price elements; for each dimension the first one that applies counts.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<TariffElement> Elements { get; init; }

    /// <summary>Whether prices include taxes.</summary>
    public required TaxIncluded TaxIncluded { get; init; }

    /// <summary>When it started or starts.</summary>
    public DateTimeOffset? StartDateTime { get; init; }

    /// <summary>When it ended or ends.</summary>
    public DateTimeOffset? EndDateTime { get; init; }

    /// <summary>Where the energy comes from.</summary>
    public EnergyMix? EnergyMix { get; init; }

    /// <summary>When it last changed, or was made.</summary>
    public required DateTimeOffset LastUpdated { get; init; }

    /// <summary>What to reserve on a payment card before charging.</summary>
    public decimal? PreauthorizeAmount { get; init; }
}

/// <summary>For which sessions a tariff is (OCPI 2.3.0 11.4.8).</summary>
[WireEnum]
public enum TariffType
{
    /// <summary>Paid at once, without a contract.</summary>
    AdHocPayment,

    /// <summary>Charging as cheap as possible.</summary>
    ProfileCheap,

    /// <summary>Charging as fast as possible.</summary>
    ProfileFast,

    /// <summary>Charging as green as possible.</summary>
    ProfileGreen,

    /// <summary>Without a preference.</summary>
    Regular,
}

/// <summary>Whether prices include taxes (OCPI 2.3.0 11.4.9).</summary>
[WireEnum]
public enum TaxIncluded
{
    /// <summary>Prices include taxes.</summary>
    Yes,

    /// <summary>Prices are without taxes.</summary>
    No,

    /// <summary>There are no taxes.</summary>
    [WireName("N/A")]
    NotApplicable,
}
