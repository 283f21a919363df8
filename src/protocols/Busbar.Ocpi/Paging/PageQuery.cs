using System.Globalization;
using System.Text;
using Busbar.Wire;

namespace Busbar.Ocpi.Paging;

/// <summary>What a page is asked for (OCPI 2.2.1 4.1.4).</summary>
public sealed record PageQuery
{
    /// <summary>Everything from the start, as many as the server likes.</summary>
    public static PageQuery All { get; } = new();

    // A cursor is made by our own side: a longer one is no cursor.
    private const int LongestCursor = 256;

    /// <summary>Only objects that changed at or after this moment.</summary>
    public DateTimeOffset? DateFrom { get; init; }

    /// <summary>Only objects that changed before this moment.</summary>
    public DateTimeOffset? DateTo { get; init; }

    /// <summary>How many objects to pass over.</summary>
    public int Offset { get; init; }

    /// <summary>How many objects at most; a server always finds one here, no larger than its own limit.</summary>
    public int? Limit { get; init; }

    /// <summary>Where a former page ended, in the words of whoever made it: stands for the offset and costs the same at any depth.</summary>
    public string? Cursor { get; init; }

    /// <summary>Reads a query.</summary>
    /// <param name="parameter">The value of a parameter, or null.</param>
    /// <param name="query">The query.</param>
    /// <param name="error">What is wrong: one plain sentence.</param>
    /// <returns>Whether the query can be answered.</returns>
    public static bool TryRead(Func<string, string?> parameter, out PageQuery query, out string? error)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        query = All;
        error = null;
        if (!TryTime(parameter("date_from"), out var from) || !TryTime(parameter("date_to"), out var to))
        {
            error = "date_from and date_to are date-times in UTC.";
        }
        else if (!TryCount(parameter("offset"), out var offset) || !TryCount(parameter("limit"), out var limit) || limit == 0)
        {
            error = "offset is a number from 0 on, limit one from 1 on.";
        }
        else if (parameter("cursor") is { Length: > LongestCursor })
        {
            error = "cursor is not one of ours.";
        }
        else
        {
            query = new PageQuery { DateFrom = from, DateTo = to, Offset = offset ?? 0, Limit = limit, Cursor = parameter("cursor") };
        }

        return error is null;
    }

    /// <summary>Writes the query behind an address.</summary>
    /// <param name="endpoint">The address without a query.</param>
    /// <returns>The address with the query.</returns>
    public string Behind(string endpoint)
    {
        var text = new StringBuilder(endpoint, endpoint.Length + 128);
        var separator = '?';
        Add("date_from", Format(DateFrom));
        Add("date_to", Format(DateTo));
        Add("offset", Offset > 0 ? Offset.ToString(CultureInfo.InvariantCulture) : null);
        Add("limit", Limit?.ToString(CultureInfo.InvariantCulture));
        Add("cursor", Cursor);
        return text.ToString();

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                text.Append(separator).Append(name).Append('=').Append(Uri.EscapeDataString(value));
                separator = '&';
            }
        }
    }

    private static string? Format(DateTimeOffset? time)
    {
        if (time is not { } value)
        {
            return null;
        }

        Span<byte> text = stackalloc byte[WireTime.MaxFormattedLength];
        return Encoding.ASCII.GetString(text[..WireTime.Format(value, text)]);
    }

    private static bool TryTime(string? text, out DateTimeOffset? value)
    {
        value = null;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        // A plus sign that was not escaped arrives as a blank.
        Span<byte> ascii = stackalloc byte[64];
        if (text.Length > ascii.Length || !Encoding.ASCII.TryGetBytes(text, ascii, out var length) || !WireTime.TryParseLoosely(ascii[..length], out var time))
        {
            return false;
        }

        value = time;
        return true;
    }

    private static bool TryCount(string? text, out int? value)
    {
        value = null;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        var isCount = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        value = number;
        return isCount;
    }
}
