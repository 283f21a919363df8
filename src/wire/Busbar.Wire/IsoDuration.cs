using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Busbar.Wire;

/// <summary>A duration of ISO 8601, kept as it was written; years and months only get a length when they are added to a date.</summary>
/// <remarks>Nothing here overflows: <c>P9999Y</c> and whatever leads past the calendar ends at its end.</remarks>
public readonly record struct IsoDuration : IWireText<IsoDuration>
{
    // More than any real duration, less than what an addition of doubles would blur.
    private const double LargestCount = 1e9;
    private const double EndlessYears = 9_000;

    private readonly string? _text;

    private IsoDuration(string text, DurationParts parts)
    {
        _text = text;
        Parts = parts;
    }

    /// <summary>No time at all: <c>PT0S</c>.</summary>
    public static IsoDuration Zero { get; } = new("PT0S", default);

    /// <summary>Without end, as OpenADR writes it: <c>P9999Y</c>.</summary>
    public static IsoDuration Endless { get; } = new("P9999Y", new DurationParts { Years = 9999 });

    /// <inheritdoc/>
    public static string Expected => "a duration of ISO 8601";

    /// <summary>Its counts of years, months, days and seconds; weeks are days.</summary>
    internal DurationParts Parts { get; }

    /// <summary>Whether it has no end within the calendar.</summary>
    public bool IsEndless => !Parts.IsNegative && Parts.Years + (Parts.Months / 12) >= EndlessYears;

    /// <summary>Whether it is no time at all.</summary>
    public bool IsZero => Parts is { Years: 0, Months: 0, Days: 0, Seconds: 0 };

    /// <summary>Whether it points back in time.</summary>
    public bool IsNegative => Parts.IsNegative && !IsZero;

    /// <summary>A duration of that length.</summary>
    /// <param name="length">The length.</param>
    /// <returns>The duration, in days, hours, minutes and seconds.</returns>
    public static IsoDuration FromTimeSpan(TimeSpan length)
    {
        var text = System.Xml.XmlConvert.ToString(length);
        return TryParse(text, out var duration) ? duration : Zero;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out IsoDuration value)
    {
        value = default;
        if (text is null || !TryRead(text, out var parts))
        {
            return false;
        }

        value = new IsoDuration(text, parts);
        return true;
    }

    /// <summary>The moment that lies this far after another; the ends of the calendar where it would lead past them.</summary>
    /// <param name="start">The other moment.</param>
    /// <returns>The moment, with the offset of <paramref name="start"/>.</returns>
    public DateTimeOffset AddTo(DateTimeOffset start)
    {
        var sign = Parts.IsNegative ? -1 : 1;
        var limit = Parts.IsNegative ? DateTimeOffset.MinValue : DateTimeOffset.MaxValue;
        var months = (Parts.Years * 12) + Parts.Months;
        var edge = Parts.IsNegative ? start.Year - 1 : 9999 - start.Year;
        if (months > edge * 12.0)
        {
            return limit;
        }

        var moved = start.AddMonths(sign * (int)months);
        var seconds = (Parts.Days * 86_400) + Parts.Seconds;
        var left = sign > 0 ? DateTimeOffset.MaxValue - moved : moved - DateTimeOffset.MinValue;
        return seconds >= left.TotalSeconds ? limit : moved + (sign * TimeSpan.FromTicks((long)Math.Round(seconds * TimeSpan.TicksPerSecond)));
    }

    /// <summary>Its length, with years of 365 and months of 30 days; the longest time span where it is endless.</summary>
    /// <returns>The length.</returns>
    public TimeSpan ToTimeSpan()
    {
        var seconds = (((Parts.Years * 365) + (Parts.Months * 30) + Parts.Days) * 86_400) + Parts.Seconds;
        var span = seconds >= TimeSpan.MaxValue.TotalSeconds ? TimeSpan.MaxValue : TimeSpan.FromTicks((long)Math.Round(seconds * TimeSpan.TicksPerSecond));
        return Parts.IsNegative ? -span : span;
    }

    /// <inheritdoc/>
    public string ToWireText() => _text ?? "PT0S";

    /// <inheritdoc/>
    public override string ToString() => ToWireText();

    // (-)PnYnM(nD|nW)TnHnMnS with at least one count, as the schemas of OpenADR 3 write it.
    private static bool TryRead(ReadOnlySpan<char> text, out DurationParts parts)
    {
        parts = default;
        if (text.StartsWith('-'))
        {
            parts.IsNegative = true;
            text = text[1..];
        }

        if (!text.StartsWith('P'))
        {
            return false;
        }

        text = text[1..];
        var order = "YMDTHMS".AsSpan();
        var count = 0;
        while (!text.IsEmpty)
        {
            if (text[0] == 'T')
            {
                var time = order.IndexOf('T');
                if (time < 0 || text.Length == 1)
                {
                    return false;
                }

                order = order[(time + 1)..];
                text = text[1..];
                continue;
            }

            if (!TryCount(ref text, out var number, out var isFraction) || text.IsEmpty)
            {
                return false;
            }

            var unit = text[0];
            text = text[1..];
            var isDate = order.Contains('T');
            var place = order.IndexOf(unit == 'W' ? 'D' : unit);
            if (place < 0 || (isDate && place > order.IndexOf('T')) || (unit == 'W' && !isDate) || (isFraction && unit != 'S'))
            {
                return false;
            }

            parts.Add(unit, number, isDate);
            order = order[(place + 1)..];
            count++;
        }

        return count > 0;
    }

    private static bool TryCount(ref ReadOnlySpan<char> text, out double number, out bool isFraction)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? text.Length : digits;
        var end = digits;
        isFraction = digits > 0 && digits < text.Length && text[digits] == '.';
        if (isFraction)
        {
            var more = text[(digits + 1)..].IndexOfAnyExceptInRange('0', '9');
            end = more < 0 ? text.Length : digits + 1 + more;
            if (end == digits + 1)
            {
                number = 0;
                return false;
            }
        }

        var isNumber = double.TryParse(text[..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
        number = Math.Min(number, LargestCount);
        text = text[end..];
        return isNumber && digits > 0;
    }
}
