using System.Diagnostics.CodeAnalysis;
using System.Text;
using Busbar.Wire;

namespace Busbar.OpenAdr;

/// <summary>When an interval starts: a moment, or now, which is written as the first day of the calendar (OpenADR 3.1 intervalPeriod).</summary>
/// <param name="At">The moment; null means now.</param>
public readonly record struct PeriodStart(DateTimeOffset? At) : IWireText<PeriodStart>
{
    private const string NowText = "0001-01-01T00:00:00Z";

    /// <summary>Now: the receiver starts when it reads it.</summary>
    public static PeriodStart Now => default;

    /// <inheritdoc/>
    public static string Expected => "a date-time of RFC 3339";

    /// <summary>Whether the start is now.</summary>
    public bool IsNow => At is null;

    /// <summary>A start at a moment.</summary>
    /// <param name="at">The moment.</param>
    public static implicit operator PeriodStart(DateTimeOffset at) => new(at);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out PeriodStart value)
    {
        value = default;
        if (text is null)
        {
            return false;
        }

        if (text.StartsWith("0001-01-01", StringComparison.Ordinal) || text.StartsWith("0000-00-00", StringComparison.Ordinal))
        {
            // 3.1 writes the first day with or without a time, 3.0.1 a day that no calendar has.
            return text.Length is 10 || text.AsSpan(10).TrimEnd('Z') is "T00:00:00" or "T00:00:00.000" or "T00:00:00+00:00";
        }

        Span<byte> ascii = stackalloc byte[64];
        if (text.Length > ascii.Length || !Ascii.IsValid(text)
            || !WireTime.TryParse(ascii[..Encoding.ASCII.GetBytes(text, ascii)], allowZoneless: false, out var at))
        {
            return false;
        }

        value = new PeriodStart(at);
        return true;
    }

    /// <inheritdoc/>
    public string ToWireText()
    {
        if (At is not { } at)
        {
            return NowText;
        }

        Span<byte> ascii = stackalloc byte[WireTime.MaxFormattedLength];
        return Encoding.ASCII.GetString(ascii[..WireTime.Format(at, ascii)]);
    }
}
