namespace Busbar.Storage;

/// <summary>How instants are kept: microseconds since 1970-01-01 in UTC.</summary>
public static class Instant
{
    /// <summary>The number that is stored.</summary>
    public static long ToMicroseconds(DateTimeOffset instant)
        => (instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    /// <summary>The instant that was stored.</summary>
    public static DateTimeOffset FromMicroseconds(long microseconds)
        => new(DateTimeOffset.UnixEpoch.Ticks + microseconds * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
}
