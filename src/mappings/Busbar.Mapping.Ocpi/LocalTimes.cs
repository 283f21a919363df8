using System.Globalization;

namespace Busbar.Mapping.Ocpi;

/// <summary>Local times and dates of tariffs, whose form the wire records have checked.</summary>
internal static class LocalTimes
{
    public static TimeOnly? Time(string? text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    public static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static TimeSpan? Seconds(int? seconds) => seconds is { } value ? TimeSpan.FromSeconds(value) : null;

    /// <summary>Wire enums begin the week on Monday.</summary>
    public static DayOfWeek Day(int fromMonday) => (DayOfWeek)((fromMonday + 1) % 7);
}
