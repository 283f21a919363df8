using Busbar.Charging.Tariffs;

namespace Busbar.Charging.Pricing;

/// <summary>Whether a tariff element applies to a slice: lower bounds inclusive, upper ones exclusive, all together (OCPI 2.2.1 11.4.6).</summary>
internal static class RestrictionMatch
{
    public static bool Holds(TariffRestrictions? restrictions, in Slice slice, DateTime local) =>
        restrictions is not { } r || (HoldsInSession(r, slice) && HoldsInTime(r, local));

    // A comparison with a bound that is not given is false, so that each bound is asked whether it is broken.
    private static bool HoldsInSession(TariffRestrictions r, in Slice slice) =>
        !(slice.KwhBefore < r.MinKwh)
        && !(slice.KwhBefore >= r.MaxKwh)
        && !(slice.Elapsed < r.MinDuration)
        && !(slice.Elapsed >= r.MaxDuration)
        && AtLeast(slice.Load.LeastKilowatts, r.MinKilowatts)
        && Below(slice.Load.MostKilowatts, r.MaxKilowatts)
        && AtLeast(slice.Load.LeastAmperes, r.MinAmperes)
        && Below(slice.Load.MostAmperes, r.MaxAmperes);

    private static bool HoldsInTime(TariffRestrictions r, DateTime local) =>
        !(DateOnly.FromDateTime(local) < r.StartDate)
        && !(DateOnly.FromDateTime(local) >= r.EndDate)
        && (r.Days.Count == 0 || r.Days.Contains(local.DayOfWeek))
        && IsInWindow(r.StartTime, r.EndTime, TimeOnly.FromDateTime(local));

    // What is not known does not satisfy a bound.
    private static bool AtLeast(decimal? value, decimal? bound) => bound is null || value >= bound;

    private static bool Below(decimal? value, decimal? bound) => bound is null || value < bound;

    private static bool IsInWindow(TimeOnly? start, TimeOnly? end, TimeOnly now)
    {
        if (start is null && end is null)
            return true;
        var from = start ?? TimeOnly.MinValue;
        if (end is not { } until || until == TimeOnly.MinValue)
            return now >= from;
        return from < until ? now >= from && now < until : now >= from || now < until;
    }
}
