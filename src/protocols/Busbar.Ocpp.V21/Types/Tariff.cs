using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What charging costs (OCPP 2.1 2.104).</summary>
[WireRecord]
public sealed partial record Tariff
{
    /// <summary>The tariff's id.</summary>
    [MaxLength(60)]
    public required string TariffId { get; init; }

    /// <summary>The currency (ISO 4217).</summary>
    [MaxLength(3)]
    public required string Currency { get; init; }

    /// <summary>A text for people, in several languages.</summary>
    [Items(Min = 1, Max = 10)]
    public IReadOnlyList<MessageContent>? Description { get; init; }

    /// <summary>Energy.</summary>
    public TariffEnergy? Energy { get; init; }

    /// <summary>When it begins to hold; absent means at once.</summary>
    public DateTimeOffset? ValidFrom { get; init; }

    /// <summary>Time of charging.</summary>
    public TariffTime? ChargingTime { get; init; }

    /// <summary>Time without charging.</summary>
    public TariffTime? IdleTime { get; init; }

    /// <summary>A fee for each transaction.</summary>
    public TariffFixed? FixedFee { get; init; }

    /// <summary>Time of a reservation.</summary>
    public TariffTime? ReservationTime { get; init; }

    /// <summary>A fee for each reservation.</summary>
    public TariffFixed? ReservationFixed { get; init; }

    /// <summary>The least that a transaction costs.</summary>
    public Price? MinCost { get; init; }

    /// <summary>The most that a transaction costs.</summary>
    public Price? MaxCost { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
