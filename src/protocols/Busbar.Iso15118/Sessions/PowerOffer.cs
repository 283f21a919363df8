namespace Busbar.Iso15118.Sessions;

/// <summary>A schedule that the station offers: how much power when, and at what price.</summary>
public sealed record PowerOffer
{
    /// <summary>The number by which the car chooses it, from 1.</summary>
    public required int Id { get; init; }

    /// <summary>When the first period starts.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>How long the last period lasts, counted from <see cref="Start"/>.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>The periods, each from its start to that of the next.</summary>
    public required IReadOnlyList<OfferPeriod> Periods { get; init; }

    /// <summary>The currency of the prices (ISO 4217), where there are prices.</summary>
    public string? Currency { get; init; }

    /// <summary>Whether prices are known.</summary>
    public bool HasPrices => Currency is not null && Periods.Any(period => period.PricePerKilowattHour is not null);

    /// <summary>The most power that may be taken at a moment, in W.</summary>
    public double MostAt(TimeSpan sinceStart) => PeriodAt(sinceStart).Watts;

    /// <summary>How long the period of an index lasts.</summary>
    public TimeSpan LengthOf(int index) => (index + 1 < Periods.Count ? Periods[index + 1].From : Duration) - Periods[index].From;

    /// <summary>The same limit all day: what is offered when nobody plans.</summary>
    public static PowerOffer Flat(DateTimeOffset start, double watts, double dischargeWatts = 0) => new()
    {
        Id = 1,
        Start = start,
        Duration = TimeSpan.FromDays(1),
        Periods = [new OfferPeriod(TimeSpan.Zero, watts, dischargeWatts)],
    };

    private OfferPeriod PeriodAt(TimeSpan sinceStart)
    {
        var found = Periods[0];
        foreach (var period in Periods)
        {
            if (period.From > sinceStart)
            {
                break;
            }

            found = period;
        }

        return found;
    }
}

/// <summary>A stretch of a schedule.</summary>
/// <param name="From">When it begins, counted from the start of the schedule.</param>
/// <param name="Watts">The most power that the car may take.</param>
/// <param name="DischargeWatts">The most power that the car may feed back.</param>
/// <param name="PricePerKilowattHour">What a kilowatt-hour costs, where that is known.</param>
public readonly record struct OfferPeriod(TimeSpan From, double Watts, double DischargeWatts = 0, decimal? PricePerKilowattHour = null);
