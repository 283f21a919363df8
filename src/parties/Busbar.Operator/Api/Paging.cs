using System.Globalization;

namespace Busbar.Operator.Api;

/// <summary>Pages by the last key that was seen.</summary>
internal static class Paging
{
    private const int Default = 50;
    private const int Most = 500;

    public static int Limit(int? asked) => Math.Clamp(asked ?? Default, 1, Most);

    /// <summary>The key of a session: its start and its identity.</summary>
    public static string Key(DateTimeOffset startedAt, string id) => string.Create(CultureInfo.InvariantCulture, $"{startedAt.UtcTicks}-{id}");

    public static (DateTimeOffset StartedAt, string Id)? Read(string? key)
    {
        var dash = key?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        return dash > 0 && long.TryParse(key.AsSpan(0, dash), CultureInfo.InvariantCulture, out var ticks)
            && ticks >= 0 && ticks <= DateTime.MaxValue.Ticks
            ? (new DateTimeOffset(ticks, TimeSpan.Zero), key![(dash + 1)..])
            : null;
    }
}
