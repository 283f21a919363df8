namespace Busbar.Wire;

/// <summary>The one place where date-times are read from and written to text (RFC 3339).</summary>
public static class WireTime
{
    /// <summary>The longest text that <see cref="Format"/> writes.</summary>
    public const int MaxFormattedLength = 28;

    // A date-time with nanoseconds and an offset is shorter.
    private const int MaxLooseLength = 40;

    private const int TicksDigits = 7;

    /// <summary>Reads a date-time; fractions finer than 100 ns are cut, a leap second becomes the next minute's first.</summary>
    /// <param name="text">The text in ASCII.</param>
    /// <param name="allowZoneless">Whether a time without a zone is taken as UTC.</param>
    /// <param name="value">The moment, with the offset as written.</param>
    /// <returns>Whether the text is a date-time.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, bool allowZoneless, out DateTimeOffset value)
    {
        value = default;
        if (text.Length < 19
            || !TryDigits(text, 0, 4, out var year) || text[4] != '-'
            || !TryDigits(text, 5, 2, out var month) || text[7] != '-'
            || !TryDigits(text, 8, 2, out var day) || text[10] is not ((byte)'T' or (byte)'t')
            || !TryDigits(text, 11, 2, out var hour) || text[13] != ':'
            || !TryDigits(text, 14, 2, out var minute) || text[16] != ':'
            || !TryDigits(text, 17, 2, out var second))
        {
            return false;
        }

        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month)
            || hour > 23 || minute > 59 || second > 60)
        {
            return false;
        }

        var rest = text[19..];
        if (!TryFraction(ref rest, out var fraction) || !TryZone(rest, allowZoneless, out var offset))
        {
            return false;
        }

        var ticks = new DateTime(year, month, day, hour, minute, 0).Ticks + (second * TimeSpan.TicksPerSecond) + fraction;
        var utc = ticks - offset.Ticks;
        if (ticks > DateTime.MaxValue.Ticks || utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(ticks, offset);
        return true;
    }

    /// <summary>Reads what peers write instead: a blank for the T, an offset or no zone, which is UTC.</summary>
    /// <param name="text">The text in ASCII.</param>
    /// <param name="value">The moment in UTC.</param>
    /// <returns>Whether the text can be read so.</returns>
    public static bool TryParseLoosely(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        Span<byte> repaired = stackalloc byte[MaxLooseLength];
        if (text.Length is < 19 or > MaxLooseLength)
        {
            value = default;
            return false;
        }

        text.CopyTo(repaired);
        repaired = repaired[..text.Length];
        repaired[10] = repaired[10] == ' ' ? (byte)'T' : repaired[10];
        var isMoment = TryParse(repaired, allowZoneless: true, out value);
        value = value.ToUniversalTime();
        return isMoment;
    }

    /// <summary>Writes a moment in UTC with <c>Z</c>; the fraction is left out when it is zero, and else has 3 or 7 digits.</summary>
    /// <param name="value">The moment.</param>
    /// <param name="destination">At least <see cref="MaxFormattedLength"/> bytes.</param>
    /// <returns>How many bytes are written.</returns>
    public static int Format(DateTimeOffset value, Span<byte> destination)
    {
        var utc = value.UtcDateTime;
        Digits(utc.Year, destination, 0, 4);
        destination[4] = (byte)'-';
        Digits(utc.Month, destination, 5, 2);
        destination[7] = (byte)'-';
        Digits(utc.Day, destination, 8, 2);
        destination[10] = (byte)'T';
        Digits(utc.Hour, destination, 11, 2);
        destination[13] = (byte)':';
        Digits(utc.Minute, destination, 14, 2);
        destination[16] = (byte)':';
        Digits(utc.Second, destination, 17, 2);
        var length = 19;
        var fraction = (int)(utc.Ticks % TimeSpan.TicksPerSecond);
        if (fraction != 0)
        {
            var isMilliseconds = fraction % TimeSpan.TicksPerMillisecond == 0;
            var places = isMilliseconds ? 3 : TicksDigits;
            destination[length] = (byte)'.';
            Digits(isMilliseconds ? fraction / (int)TimeSpan.TicksPerMillisecond : fraction, destination, length + 1, places);
            length += 1 + places;
        }

        destination[length] = (byte)'Z';
        return length + 1;
    }

    private static bool TryFraction(ref ReadOnlySpan<byte> rest, out int ticks)
    {
        ticks = 0;
        if (rest.IsEmpty || rest[0] != '.')
        {
            return true;
        }

        var digits = 0;
        rest = rest[1..];
        while (!rest.IsEmpty && (uint)(rest[0] - '0') <= 9)
        {
            ticks = digits < TicksDigits ? (ticks * 10) + (rest[0] - '0') : ticks;
            digits++;
            rest = rest[1..];
        }

        for (var missing = digits; missing < TicksDigits; missing++)
        {
            ticks *= 10;
        }

        return digits > 0;
    }

    private static bool TryZone(ReadOnlySpan<byte> zone, bool allowZoneless, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (zone.IsEmpty)
        {
            return allowZoneless;
        }

        if (zone.Length == 1)
        {
            return zone[0] is (byte)'Z' or (byte)'z';
        }

        if (zone.Length != 6 || zone[0] is not ((byte)'+' or (byte)'-') || zone[3] != ':'
            || !TryDigits(zone, 1, 2, out var hours) || !TryDigits(zone, 4, 2, out var minutes)
            || hours > 14 || minutes > 59 || (hours == 14 && minutes > 0))
        {
            return false;
        }

        offset = new TimeSpan(hours, minutes, 0);
        offset = zone[0] == '-' ? -offset : offset;
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, int start, int count, out int value)
    {
        value = 0;
        foreach (var digit in text.Slice(start, count))
        {
            if ((uint)(digit - '0') > 9)
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return true;
    }

    private static void Digits(int value, Span<byte> destination, int start, int count)
    {
        for (var index = start + count - 1; index >= start; index--)
        {
            destination[index] = (byte)('0' + (value % 10));
            value /= 10;
        }
    }
}
