using System.Diagnostics.CodeAnalysis;
using System.Text;
using Busbar.Wire;
using Busbar.Wire.Xml;

namespace Busbar.OpenAdr.V20b;

/// <summary>A date-time in UTC: a zone other than Z is not allowed, and none at all means UTC (OpenADR 2.0b schema).</summary>
/// <param name="At">The moment.</param>
public readonly record struct XcalDateTime(DateTimeOffset At) : IWireText<XcalDateTime>
{
    private const int LongestText = 64;

    /// <inheritdoc/>
    public static string Expected => "a date-time in UTC";

    /// <summary>A date-time at a moment.</summary>
    /// <param name="at">The moment.</param>
    public static implicit operator XcalDateTime(DateTimeOffset at) => new(at.ToUniversalTime());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out XcalDateTime value)
    {
        value = default;
        var token = XmlRecordReader.Collapse(text ?? "");
        Span<byte> ascii = stackalloc byte[LongestText];
        if (token.Length is < 19 or > LongestText || !Ascii.IsValid(token) || token[10] != 'T' || token.AsSpan(10).IndexOfAny("+-zt") >= 0)
        {
            return false;
        }

        // The last moment of a day may be written as hour 24; a sixtieth second may not be written (XML Schema 3.2.7).
        var isMidnight = token.AsSpan(11).StartsWith("24:00:00", StringComparison.Ordinal);
        var length = Encoding.ASCII.GetBytes(isMidnight ? string.Concat(token.AsSpan(0, 11), "00", token.AsSpan(13)) : token, ascii);
        if (token[17] == '6' || !WireTime.TryParse(ascii[..length], allowZoneless: true, out var at) || (isMidnight && (at.TimeOfDay != TimeSpan.Zero || at.Year == 9999)))
        {
            return false;
        }

        value = new XcalDateTime(isMidnight ? at.AddDays(1) : at);
        return true;
    }

    /// <inheritdoc/>
    public string ToWireText()
    {
        Span<byte> ascii = stackalloc byte[WireTime.MaxFormattedLength];
        return Encoding.ASCII.GetString(ascii[..WireTime.Format(At, ascii)]);
    }
}
