namespace Busbar.Charging.Locations;

/// <summary>When a location is open. Closings override every opening.</summary>
public sealed record OpeningHours
{
    /// <summary>Whether it is always open, but for the closings.</summary>
    public required bool IsAlwaysOpen { get; init; }

    /// <summary>The hours of the weekdays, local time.</summary>
    public IReadOnlyList<WeekdayHours> Regular { get; init; } = [];

    /// <summary>When it is open beyond the regular hours.</summary>
    public IReadOnlyList<TimeSpanOfCalendar> Openings { get; init; } = [];

    /// <summary>When it is closed all the same.</summary>
    public IReadOnlyList<TimeSpanOfCalendar> Closings { get; init; } = [];

    /// <summary>Whether it is open at a moment.</summary>
    /// <param name="at">The moment.</param>
    /// <param name="zone">The location's time zone.</param>
    public bool IsOpen(DateTimeOffset at, TimeZoneInfo zone)
    {
        if (Closings.Any(closing => closing.Holds(at)))
            return false;
        if (IsAlwaysOpen || Openings.Any(opening => opening.Holds(at)))
            return true;
        var local = TimeZoneInfo.ConvertTime(at, zone);
        var time = TimeOnly.FromTimeSpan(local.TimeOfDay);
        return Regular.Any(hours => hours.Day == local.DayOfWeek && hours.Begin <= time && (time < hours.End || hours.End == TimeOnly.MinValue));
    }
}

/// <summary>The hours of one weekday, local time.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="Begin">From when, inclusive.</param>
/// <param name="End">Until when, exclusive; midnight is the end of the day.</param>
public readonly record struct WeekdayHours(DayOfWeek Day, TimeOnly Begin, TimeOnly End);

/// <summary>A time on the calendar.</summary>
/// <param name="Begin">From when, inclusive.</param>
/// <param name="End">Until when, exclusive.</param>
public readonly record struct TimeSpanOfCalendar(DateTimeOffset Begin, DateTimeOffset End)
{
    /// <summary>Whether a moment lies in it.</summary>
    public bool Holds(DateTimeOffset at) => Begin <= at && at < End;
}
