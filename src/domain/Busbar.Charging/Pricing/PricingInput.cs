using Busbar.Charging.Billing;
using Busbar.Charging.Tariffs;

namespace Busbar.Charging.Pricing;

/// <summary>What a session is priced from.</summary>
public sealed record PricingInput
{
    /// <summary>The tariffs as they stood when the session started; a period names its own.</summary>
    public required IReadOnlyList<Tariff> Tariffs { get; init; }

    /// <summary>The session in periods, in order of time; a border that a tariff needs and that is missing is put in, volumes shared by time.</summary>
    public required IReadOnlyList<ChargingPeriod> Periods { get; init; }

    /// <summary>When the last period ends.</summary>
    public required DateTimeOffset End { get; init; }

    /// <summary>The time zone of the location, in which times of day, dates and weekdays of a tariff are meant.</summary>
    public required TimeZoneInfo TimeZone { get; init; }
}
