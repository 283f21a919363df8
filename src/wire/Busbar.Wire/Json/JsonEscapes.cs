using System.Text;
using System.Text.Unicode;

namespace Busbar.Wire;

/// <summary>Backslash escapes of JSON texts.</summary>
internal static class JsonEscapes
{
    /// <summary>Unescapes a raw text and checks that the result is valid UTF-8; the result is never longer than the raw text.</summary>
    public static bool TryUnescape(ReadOnlySpan<byte> raw, Span<byte> destination, out int written)
    {
        written = 0;
        while (!raw.IsEmpty)
        {
            var plain = raw.IndexOf((byte)'\\');
            plain = plain < 0 ? raw.Length : plain;
            raw[..plain].CopyTo(destination[written..]);
            written += plain;
            raw = raw[plain..];
            if (!raw.IsEmpty && !TryUnescapeOne(ref raw, destination, ref written))
            {
                return false;
            }
        }

        return Utf8.IsValid(destination[..written]);
    }

    private static bool TryUnescapeOne(ref ReadOnlySpan<byte> raw, Span<byte> destination, ref int written)
    {
        if (raw.Length < 2)
        {
            return false;
        }

        if (raw[1] == 'u')
        {
            return TryUnescapeRune(ref raw, destination, ref written);
        }

        var plain = raw[1] switch
        {
            (byte)'"' or (byte)'\\' or (byte)'/' => raw[1],
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            _ => (byte)0,
        };
        destination[written++] = plain;
        raw = raw[2..];
        return plain != 0;
    }

    private static bool TryUnescapeRune(ref ReadOnlySpan<byte> raw, Span<byte> destination, ref int written)
    {
        if (!TryReadUnit(raw, out var unit))
        {
            return false;
        }

        raw = raw[6..];
        if (!Rune.TryCreate(unit, out var rune))
        {
            if (!TryReadUnit(raw, out var low) || !Rune.TryCreate(unit, low, out rune))
            {
                return false;
            }

            raw = raw[6..];
        }

        written += rune.EncodeToUtf8(destination[written..]);
        return true;
    }

    private static bool TryReadUnit(ReadOnlySpan<byte> raw, out char unit)
    {
        unit = '\0';
        if (raw.Length < 6 || raw[0] != '\\' || raw[1] != 'u')
        {
            return false;
        }

        var value = 0;
        foreach (var digit in raw[2..6])
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return false;
            }

            value = (value << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        unit = (char)value;
        return true;
    }
}
