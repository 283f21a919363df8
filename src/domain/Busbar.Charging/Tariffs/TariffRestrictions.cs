namespace Busbar.Charging.Tariffs;

/// <summary>When a tariff element applies: all of what is given must hold. Lower bounds are inclusive, upper ones exclusive.</summary>
public sealed record TariffRestrictions
{
    /// <summary>The local time of day from which it holds.</summary>
    public TimeOnly? StartTime { get; init; }

    /// <summary>The local time of day before which it holds; earlier than the start means past midnight, 00:00 the end of the day.</summary>
    public TimeOnly? EndTime { get; init; }

    /// <summary>The local date from which it holds.</summary>
    public DateOnly? StartDate { get; init; }

    /// <summary>The local date before which it holds.</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>Energy of the session so far, from which it holds.</summary>
    public decimal? MinKwh { get; init; }

    /// <summary>Energy of the session so far, below which it holds.</summary>
    public decimal? MaxKwh { get; init; }

    /// <summary>Present amperes over all phases, from which it holds.</summary>
    public decimal? MinAmperes { get; init; }

    /// <summary>Present amperes over all phases, below which it holds.</summary>
    public decimal? MaxAmperes { get; init; }

    /// <summary>Present power, from which it holds.</summary>
    public decimal? MinKilowatts { get; init; }

    /// <summary>Present power, below which it holds.</summary>
    public decimal? MaxKilowatts { get; init; }

    /// <summary>Time since the start of the session, from which it holds.</summary>
    public TimeSpan? MinDuration { get; init; }

    /// <summary>Time since the start of the session, before which it holds.</summary>
    public TimeSpan? MaxDuration { get; init; }

    /// <summary>The local weekdays; none means every day.</summary>
    public IReadOnlyList<DayOfWeek> Days { get; init; } = [];

    /// <summary>The kind of reservation it prices; null for none.</summary>
    public ReservationPricing? Reservation { get; init; }

    /// <summary>The kind of booking it prices; null for none.</summary>
    public BookingPricing? Booking { get; init; }
}

/// <summary>The kinds of reservation that an element prices.</summary>
public enum ReservationPricing
{
    /// <summary>Any reservation.</summary>
    Reservation,

    /// <summary>A reservation that was not used.</summary>
    ReservationExpires,
}

/// <summary>The kinds of booking that an element prices.</summary>
public enum BookingPricing
{
    /// <summary>Any booking.</summary>
    Booking,

    /// <summary>A booking that was not used.</summary>
    BookingExpires,

    /// <summary>A booking that was cancelled late.</summary>
    BookingCancellationFees,

    /// <summary>The time beyond a booking.</summary>
    BookingOvertime,
}
