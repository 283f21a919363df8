using Busbar.Charging.Tariffs;

namespace Busbar.Charging.Pricing;

/// <summary>The moments inside a stretch at which a restriction of a tariff may begin or cease to hold.</summary>
internal static class Borders
{
    /// <summary>Whether a tariff has restrictions that change by themselves while a period lasts.</summary>
    public static bool MayLieInside(Tariff tariff)
    {
        foreach (var element in tariff.Elements)
        {
            if (element.Restrictions is { } r
                && (r.StartTime is not null || r.EndTime is not null || r.StartDate is not null || r.EndDate is not null || r.Days.Count > 0
                    || r.MinKwh is not null || r.MaxKwh is not null || r.MinDuration is not null || r.MaxDuration is not null))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The borders as times since the stretch began, in order, neither its beginning nor its end among them.</summary>
    public static SortedSet<TimeSpan> Inside(Tariff tariff, in Slice whole, TimeZoneInfo zone)
    {
        var borders = new SortedSet<TimeSpan>();
        var length = whole.Until - whole.From;
        foreach (var element in tariff.Elements)
        {
            if (element.Restrictions is not { } restrictions)
                continue;
            AddDuration(restrictions.MinDuration, whole, length, borders);
            AddDuration(restrictions.MaxDuration, whole, length, borders);
            AddEnergy(restrictions.MinKwh, whole, length, borders);
            AddEnergy(restrictions.MaxKwh, whole, length, borders);
            AddTimeOfDay(restrictions.StartTime, whole, zone, length, borders);
            AddTimeOfDay(restrictions.EndTime, whole, zone, length, borders);
            if (restrictions.StartDate is not null || restrictions.EndDate is not null || restrictions.Days.Count > 0)
                AddTimeOfDay(TimeOnly.MinValue, whole, zone, length, borders);
        }

        return borders;
    }

    private static void AddDuration(TimeSpan? bound, in Slice whole, TimeSpan length, SortedSet<TimeSpan> borders)
    {
        if (bound is { } duration)
            Add(duration - whole.Elapsed, length, borders);
    }

    private static void AddEnergy(decimal? bound, in Slice whole, TimeSpan length, SortedSet<TimeSpan> borders)
    {
        if (bound is { } kwh && kwh > whole.KwhBefore && kwh < whole.KwhBefore + whole.Kwh)
            Add(new TimeSpan((long)((kwh - whole.KwhBefore) / whole.Kwh * length.Ticks)), length, borders);
    }

    private static void AddTimeOfDay(TimeOnly? bound, in Slice whole, TimeZoneInfo zone, TimeSpan length, SortedSet<TimeSpan> borders)
    {
        if (bound is not { } time)
            return;
        var first = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(whole.From, zone).DateTime);
        var last = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(whole.Until, zone).DateTime);
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            foreach (var moment in Moments(day.ToDateTime(time), zone))
                Add(moment - whole.From, length, borders);
        }
    }

    // A local time may happen twice when clocks go back, and not at all when they go forward: then it is the moment of the jump.
    private static IEnumerable<DateTimeOffset> Moments(DateTime local, TimeZoneInfo zone)
    {
        if (zone.IsInvalidTime(local))
        {
            yield return Jump(local, zone);
        }
        else if (zone.IsAmbiguousTime(local))
        {
            foreach (var offset in zone.GetAmbiguousTimeOffsets(local))
                yield return new DateTimeOffset(local, offset);
        }
        else
        {
            yield return new DateTimeOffset(local, zone.GetUtcOffset(local));
        }
    }

    // Before the gap the old offset holds; the local time read with it lies as far behind the jump as inside the gap.
    private static DateTimeOffset Jump(DateTime local, TimeZoneInfo zone)
    {
        var before = zone.GetUtcOffset(local.AddDays(-1));
        var after = zone.GetUtcOffset(local.AddDays(1));
        var moment = local;
        while (zone.IsInvalidTime(moment - TimeSpan.FromMinutes(1)))
            moment -= TimeSpan.FromMinutes(1);
        return new DateTimeOffset(moment, before < after ? before : after);
    }

    private static void Add(TimeSpan border, TimeSpan length, SortedSet<TimeSpan> borders)
    {
        if (border > TimeSpan.Zero && border < length)
            borders.Add(border);
    }
}
