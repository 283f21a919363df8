using System.Diagnostics.CodeAnalysis;
using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>A duration as calendars write it; the schema's pattern takes a bare <c>P</c> for no time and <c>2W</c> for weeks (OpenADR 2.0b schema).</summary>
/// <param name="Length">The duration.</param>
public readonly record struct XcalDuration(IsoDuration Length) : IWireText<XcalDuration>
{
    private const int LongestText = 64;
    private const string Order = "YMDTHMS";

    /// <inheritdoc/>
    public static string Expected => "a duration";

    /// <summary>No time at all, which ends never where it is the length of an event.</summary>
    public static XcalDuration Zero => new(IsoDuration.Zero);

    /// <summary>A duration of that length.</summary>
    /// <param name="length">The length.</param>
    public static implicit operator XcalDuration(TimeSpan length) => new(IsoDuration.FromTimeSpan(length));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out XcalDuration value)
    {
        value = default;
        if (text is null or { Length: 0 or > LongestText })
        {
            return false;
        }

        if (text[^1] == 'W')
        {
            return text.AsSpan(0, text.Length - 1).IndexOfAnyExceptInRange('0', '9') < 0 && text.Length > 1 && Accept("P" + text, out value);
        }

        var sign = text[0] is '+' or '-' ? 1 : 0;
        if (text.Length == sign || text[sign] != 'P' || !TryNormalise(text.AsSpan(sign + 1), out var counts))
        {
            return false;
        }

        return Accept((text[0] == '-' ? "-P" : "P") + counts, out value);
    }

    /// <inheritdoc/>
    public string ToWireText() => Length.ToWireText();

    // The pattern makes the T optional and lets it stand alone; ISO 8601 wants it before hours, minutes and seconds and nowhere else.
    private static bool TryNormalise(ReadOnlySpan<char> text, out string counts)
    {
        counts = "";
        var place = 0;
        var isTimeOpen = false;
        while (!text.IsEmpty)
        {
            var digits = text.IndexOfAnyExceptInRange('0', '9');
            if (digits < 0)
            {
                return false;
            }

            var at = Order.IndexOf(text[digits], place);
            if (at < 0 || digits == 0 != (text[digits] == 'T'))
            {
                return false;
            }

            if (at > 3 && !isTimeOpen)
            {
                counts += "T";
                isTimeOpen = true;
            }

            counts += at == 3 ? "" : text[..(digits + 1)].ToString();
            place = at + 1;
            text = text[(digits + 1)..];
        }

        counts = counts.Length == 0 ? "T0S" : counts;
        return true;
    }

    private static bool Accept(string iso, out XcalDuration value)
    {
        var isValid = IsoDuration.TryParse(iso, out var length);
        value = new XcalDuration(length);
        return isValid;
    }
}
