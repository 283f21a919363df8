using Busbar.Charging.Tariffs;

namespace Busbar.Charging.Pricing;

/// <summary>A stretch of a session inside which no price can change.</summary>
internal readonly record struct Slice
{
    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset Until { get; init; }

    /// <summary>The tariff that holds; null means that nothing is charged.</summary>
    public required Tariff? Tariff { get; init; }

    public required decimal Kwh { get; init; }

    public required decimal Hours { get; init; }

    public required decimal ParkingHours { get; init; }

    public required decimal ReservationHours { get; init; }

    public required decimal OvertimeHours { get; init; }

    /// <summary>Energy of the session before this slice.</summary>
    public required decimal KwhBefore { get; init; }

    /// <summary>Time of the session before this slice; the reservation does not count.</summary>
    public required TimeSpan Elapsed { get; init; }

    public required PresentLoad Load { get; init; }

    /// <summary>Whether the vehicle is, or was, connected: not only a reservation.</summary>
    public bool IsSession => Kwh != 0 || Hours > 0 || ParkingHours > 0 || (ReservationHours == 0 && OvertimeHours == 0);
}

/// <summary>The lowest and highest current and power of a period; null where neither is told nor can be computed.</summary>
internal readonly record struct PresentLoad(decimal? LeastAmperes, decimal? MostAmperes, decimal? LeastKilowatts, decimal? MostKilowatts);
