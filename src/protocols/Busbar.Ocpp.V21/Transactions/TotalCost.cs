using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What a transaction costs, by what it is for (OCPP 2.1 2.107).</summary>
[WireRecord]
public sealed partial record TotalCost
{
    /// <summary>The currency (ISO 4217).</summary>
    [MaxLength(3)]
    public required string Currency { get; init; }

    /// <summary>Which bound makes the cost.</summary>
    public required TariffCost TypeOfCost { get; init; }

    /// <summary>All of it.</summary>
    public required TotalPrice Total { get; init; }

    /// <summary>Fixed fees.</summary>
    public Price? Fixed { get; init; }

    /// <summary>Energy.</summary>
    public Price? Energy { get; init; }

    /// <summary>Time of charging.</summary>
    public Price? ChargingTime { get; init; }

    /// <summary>Time without charging.</summary>
    public Price? IdleTime { get; init; }

    /// <summary>Time of a reservation.</summary>
    public Price? ReservationTime { get; init; }

    /// <summary>Fixed fees of a reservation.</summary>
    public Price? ReservationFixed { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
