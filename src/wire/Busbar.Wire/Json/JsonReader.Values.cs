namespace Busbar.Wire;

public ref partial struct JsonReader
{
    /// <summary>Reads true or false.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether one of them stands here.</returns>
    public bool TryReadBoolean(out bool value)
    {
        var next = Peek();
        value = next == 't';
        return (next == 't' && TryTake("true"u8))
            || (next == 'f' && TryTake("false"u8))
            || FailType("true or false");
    }

    /// <summary>Reads a date-time of RFC 3339.</summary>
    /// <param name="value">The moment, with the offset as written.</param>
    /// <returns>Whether a date-time with a zone stands here.</returns>
    public bool TryReadTime(out DateTimeOffset value)
    {
        return TryReadTime(allowZoneless: false, out value);
    }

    /// <summary>Reads a date-time of RFC 3339.</summary>
    /// <param name="allowZoneless">Whether a time without a zone is taken as UTC (OCPI 2.1.1 14.1).</param>
    /// <param name="value">The moment, with the offset as written.</param>
    /// <returns>Whether a date-time stands here.</returns>
    public bool TryReadTime(bool allowZoneless, out DateTimeOffset value)
    {
        value = default;
        return TryReadUtf8(out var text)
            && (WireTime.TryParse(text, allowZoneless, out value)
                || Fail(WireFault.BadFormat, "The text is not a date-time of RFC 3339."));
    }

    /// <summary>Reads a date-time that must be in UTC; a reader that collects keeps one with an offset or a blank for the T.</summary>
    /// <param name="allowZoneless">Whether a time without a zone is taken as UTC.</param>
    /// <param name="value">The moment in UTC.</param>
    /// <returns>Whether a date-time stands here.</returns>
    public bool TryReadUtcTime(bool allowZoneless, out DateTimeOffset value)
    {
        value = default;
        if (!TryReadUtf8(out var text))
        {
            return false;
        }

        var hasOffset = text.Length > 6 && text[^6] is (byte)'+' or (byte)'-';
        if (!hasOffset && WireTime.TryParse(text, allowZoneless, out value))
        {
            return true;
        }

        return (WireTime.TryParseLoosely(text, out value)
                && Tolerate(WireFault.BadFormat, "The text is not a date-time in UTC as RFC 3339 writes it."))
            || Fail(WireFault.BadFormat, "The text is not a date-time of RFC 3339.");
    }
}
