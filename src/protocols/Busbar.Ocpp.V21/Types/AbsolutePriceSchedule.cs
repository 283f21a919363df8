using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Prices over time with taxes and fees (ISO 15118-20) (OCPP 2.1 2.1).</summary>
[WireRecord]
public sealed partial record AbsolutePriceSchedule
{
    /// <summary>When it starts.</summary>
    public required DateTimeOffset TimeAnchor { get; init; }

    /// <summary>The schedule's id.</summary>
    [Range(Min = 0)]
    public required int PriceScheduleID { get; init; }

    /// <summary>The currency (ISO 4217).</summary>
    [MaxLength(3)]
    public required string Currency { get; init; }

    /// <summary>The language of the texts.</summary>
    [MaxLength(8)]
    public required string Language { get; init; }

    /// <summary>The URN of the algorithm that turns energy fees into a sum.</summary>
    [MaxLength(2000)]
    public required string PriceAlgorithm { get; init; }

    /// <summary>The prices, one after the other.</summary>
    [Items(Min = 1, Max = 1024)]
    public required IReadOnlyList<PriceRuleStack> PriceRuleStacks { get; init; }

    /// <summary>A text for people.</summary>
    [MaxLength(160)]
    public string? PriceScheduleDescription { get; init; }

    /// <summary>The least that is charged.</summary>
    public RationalNumber? MinimumCost { get; init; }

    /// <summary>The most that is charged.</summary>
    public RationalNumber? MaximumCost { get; init; }

    /// <summary>The taxes.</summary>
    [Items(Min = 1, Max = 10)]
    public IReadOnlyList<TaxRule>? TaxRules { get; init; }

    /// <summary>The fees for staying too long.</summary>
    public OverstayRuleList? OverstayRuleList { get; init; }

    /// <summary>Other services that cost.</summary>
    [Items(Min = 1, Max = 5)]
    public IReadOnlyList<AdditionalSelectedServices>? AdditionalSelectedServices { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
