using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;

namespace Busbar.Wire;

public ref partial struct JsonReader
{
    // Escaped texts are rare: up to this size they are unescaped on the stack.
    private const int UnescapeOnStack = 256;

    private enum TextForm
    {
        Ascii,
        Utf8,
        Escaped,
    }

    /// <summary>Reads a text of any length.</summary>
    /// <param name="value">The text.</param>
    /// <returns>Whether a well-formed text stands here.</returns>
    public bool TryReadText([NotNullWhen(true)] out string? value)
    {
        return TryReadText(int.MaxValue, "", out value);
    }

    /// <summary>Reads a text with a length limit.</summary>
    /// <param name="maxLength">The most code points.</param>
    /// <param name="field">The key under which a connection may raise the limit (<see cref="WireLimits.FieldLengths"/>).</param>
    /// <param name="value">The text.</param>
    /// <returns>Whether a well-formed text within the limit stands here.</returns>
    public bool TryReadText(int maxLength, string field, [NotNullWhen(true)] out string? value)
    {
        value = null;
        if (Peek() != '"')
        {
            return TryReadNumberAsText(out value) || FailType("a text");
        }

        if (!TryScanRaw(out var raw, out var form))
        {
            return false;
        }

        if (form == TextForm.Ascii)
        {
            if (raw.Length > maxLength && !IsAllowed(raw.Length, field) && !FailLength(maxLength))
            {
                return false;
            }

            value = Encoding.Latin1.GetString(raw);
            return true;
        }

        return form == TextForm.Utf8
            ? TryDecode(raw, maxLength, field, out value)
            : TryUnescape(raw, maxLength, field, out value);
    }

    /// <summary>Reads a text with length limits on both sides.</summary>
    /// <param name="minLength">The fewest code points.</param>
    /// <param name="maxLength">The most code points.</param>
    /// <param name="field">The key under which a connection may raise the upper limit.</param>
    /// <param name="value">The text.</param>
    /// <returns>Whether a well-formed text within the limits stands here.</returns>
    public bool TryReadText(int minLength, int maxLength, string field, [NotNullWhen(true)] out string? value)
    {
        if (!TryReadText(maxLength, field, out value))
        {
            return false;
        }

        // A text of that many UTF-16 units has no fewer than half as many code points: only short ones are counted.
        return value.Length >= minLength * 2 || CountRunes(value) >= minLength
            || Fail(WireFault.BadFormat, $"The text is shorter than {minLength} characters.");
    }

    /// <summary>Reads a value that has a text form of its own.</summary>
    /// <typeparam name="T">The value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>Whether a text of that form stands here.</returns>
    public bool TryReadTextOf<T>(out T value)
        where T : struct, IWireText<T>
    {
        value = default;
        return TryReadText(out var text)
            && (T.TryParse(text, out value) || Fail(WireFault.BadFormat, $"The text is not {T.Expected}."));
    }

    /// <summary>Reads a text as UTF-8 bytes without making a string; the bytes may be a slice of the input.</summary>
    /// <param name="utf8">The text, unescaped and valid.</param>
    /// <returns>Whether a well-formed text stands here.</returns>
    public bool TryReadUtf8(out ReadOnlySpan<byte> utf8)
    {
        if (Peek() == '"')
        {
            return TryScanText(out utf8);
        }

        utf8 = default;
        return FailType("a text");
    }

    // Stands on the opening quote; leaves behind the closing one.
    private bool TryScanText(out ReadOnlySpan<byte> text)
    {
        if (!TryScanRaw(out text, out var form))
        {
            return false;
        }

        if (form == TextForm.Ascii)
        {
            return true;
        }

        if (form == TextForm.Utf8)
        {
            return Utf8.IsValid(text) || FailUtf8();
        }

        var buffer = new byte[text.Length];
        if (!JsonEscapes.TryUnescape(text, buffer, out var length))
        {
            return FailUtf8();
        }

        text = buffer.AsSpan(0, length);
        return true;
    }

    private bool TryScanRaw(out ReadOnlySpan<byte> raw, out TextForm form)
    {
        var start = _position + 1;
        var end = start;
        form = TextForm.Ascii;
        while (true)
        {
            end = IndexOfSpecial(end);
            if ((uint)end >= (uint)_data.Length)
            {
                _position = _data.Length;
                break;
            }

            var special = _data[end];
            if (special == '"')
            {
                raw = _data[start..end];
                _position = end + 1;
                return true;
            }

            if (special >= 0x80)
            {
                form = form == TextForm.Ascii ? TextForm.Utf8 : form;
                end = IndexPastUtf8(end);
            }
            else if (special == '\\')
            {
                form = TextForm.Escaped;
                end += 2;
            }
            else
            {
                _position = end;
                break;
            }
        }

        raw = default;
        return FailSyntax();
    }

    // The next quote, backslash, control byte or byte outside ASCII; as signed bytes the last two are all less than space.
    private readonly int IndexOfSpecial(int from)
    {
        var data = _data;
        while (from <= data.Length - Vector128<byte>.Count)
        {
            var block = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(data), (nuint)from);
            var special = Vector128.Equals(block, Vector128.Create((byte)'"'))
                | Vector128.Equals(block, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(block.AsSByte(), Vector128.Create((sbyte)' ')).AsByte();
            if (special != Vector128<byte>.Zero)
            {
                return from + BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits());
            }

            from += Vector128<byte>.Count;
        }

        while (from < data.Length && data[from] is >= (byte)' ' and < 0x80 and not (byte)'"' and not (byte)'\\')
        {
            from++;
        }

        return from;
    }

    private readonly int IndexPastUtf8(int from)
    {
        while (from < _data.Length && _data[from] >= 0x80)
        {
            from++;
        }

        return from;
    }

    private bool TryDecode(scoped ReadOnlySpan<byte> utf8, int maxLength, string field, [NotNullWhen(true)] out string? value)
    {
        value = null;
        if (!Utf8.IsValid(utf8))
        {
            return FailUtf8();
        }

        if (utf8.Length > maxLength)
        {
            var codePoints = CountCodePoints(utf8);
            if (codePoints > maxLength && !IsAllowed(codePoints, field) && !FailLength(maxLength))
            {
                return false;
            }
        }

        value = Encoding.UTF8.GetString(utf8);
        return true;
    }

    private bool TryUnescape(ReadOnlySpan<byte> raw, int maxLength, string field, [NotNullWhen(true)] out string? value)
    {
        var rented = raw.Length > UnescapeOnStack ? ArrayPool<byte>.Shared.Rent(raw.Length) : null;
        var buffer = rented ?? stackalloc byte[UnescapeOnStack];
        value = null;
        var isText = JsonEscapes.TryUnescape(raw, buffer, out var length)
            ? TryDecode(buffer[..length], maxLength, field, out value)
            : FailUtf8();
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return isText;
    }

    private static int CountCodePoints(scoped ReadOnlySpan<byte> validUtf8)
    {
        var count = 0;
        foreach (var unit in validUtf8)
        {
            count += (unit & 0xC0) != 0x80 ? 1 : 0;
        }

        return count;
    }

    private static int CountRunes(string text)
    {
        var count = 0;
        foreach (var unit in text)
        {
            count += char.IsLowSurrogate(unit) ? 0 : 1;
        }

        return count;
    }

    private readonly bool IsAllowed(int codePoints, string field)
    {
        return _limits.FieldLengths.TryGetValue(field, out var raised) && codePoints <= raised;
    }

    private bool FailLength(int maxLength)
    {
        return Tolerate(WireFault.TooLong, $"The text is longer than {maxLength} characters.");
    }

    private bool FailUtf8()
    {
        return Fail(WireFault.Syntax, "The text has a wrong escape or is not valid UTF-8.");
    }
}
