using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text.Unicode;

namespace Busbar.Wire;

/// <summary>Writes compact JSON into a buffer writer; generated codecs and protocol frames drive it.</summary>
/// <remarks>It trusts its caller with the order of calls and ends with <see cref="Flush"/>.</remarks>
// hot path: json-boot-notification, json-transaction-event, json-notify-report
public ref struct JsonWriter
{
    private const int FirstBuffer = 256;
    private const int LongestNumber = 40;
    private const int MostUtf8PerChar = 3;
    private const int LongestEscape = 6;

    private readonly IBufferWriter<byte> _output;
    private Span<byte> _buffer;
    private int _used;
    private bool _needsComma;

    /// <summary>Starts writing.</summary>
    /// <param name="output">Where to.</param>
    public JsonWriter(IBufferWriter<byte> output)
    {
        _output = output;
        _buffer = output.GetSpan(FirstBuffer);
    }

    /// <summary>Starts an object.</summary>
    public void BeginObject()
    {
        Byte((byte)'{');
        _needsComma = false;
    }

    /// <summary>Ends an object.</summary>
    public void EndObject()
    {
        Byte((byte)'}');
        _needsComma = true;
    }

    /// <summary>Starts an array.</summary>
    public void BeginArray()
    {
        Byte((byte)'[');
        _needsComma = false;
    }

    /// <summary>Ends an array.</summary>
    public void EndArray()
    {
        Byte((byte)']');
        _needsComma = true;
    }

    /// <summary>Starts the next item of an array.</summary>
    public void Item()
    {
        if (_needsComma)
        {
            Byte((byte)',');
        }
    }

    /// <summary>Starts a property by its name in quotes with the colon, as it stands on the wire.</summary>
    /// <param name="quoted">For example <c>"reason":</c>.</param>
    public void Name(scoped ReadOnlySpan<byte> quoted)
    {
        Item();
        Raw(quoted);
    }

    /// <summary>Starts a property whose name is only known at run time.</summary>
    /// <param name="name">The name.</param>
    public void NameOf(string name)
    {
        Item();
        Text(name);
        Byte((byte)':');
    }

    /// <summary>Writes a text; what is not valid Unicode becomes the replacement character.</summary>
    /// <param name="value">The text.</param>
    public void Text(scoped ReadOnlySpan<char> value)
    {
        Byte((byte)'"');
        while (!value.IsEmpty)
        {
            var plain = value.IndexOfAny(NeedsEscape);
            plain = plain < 0 ? value.Length : plain;
            Plain(value[..plain]);
            value = value[plain..];
            if (!value.IsEmpty)
            {
                Escape((byte)value[0]);
                value = value[1..];
            }
        }

        Byte((byte)'"');
        _needsComma = true;
    }

    /// <summary>Writes a text that needs no escapes.</summary>
    /// <param name="plain">The text in UTF-8.</param>
    public void Text(scoped ReadOnlySpan<byte> plain)
    {
        Byte((byte)'"');
        Raw(plain);
        Byte((byte)'"');
        _needsComma = true;
    }

    /// <summary>Writes an integer.</summary>
    /// <param name="value">The integer.</param>
    public void Number(long value)
    {
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(value, _buffer[_used..], out var written);
        _used += written;
        _needsComma = true;
    }

    /// <summary>Writes a number exactly, without an exponent.</summary>
    /// <param name="value">The number.</param>
    public void Number(decimal value)
    {
        Reserve(LongestNumber);
        value.TryFormat(_buffer[_used..], out var written, default, CultureInfo.InvariantCulture);
        _used += written;
        _needsComma = true;
    }

    /// <summary>Writes true or false.</summary>
    /// <param name="value">The value.</param>
    public void Boolean(bool value)
    {
        Raw(value ? "true"u8 : "false"u8);
        _needsComma = true;
    }

    /// <summary>Writes null.</summary>
    public void Null()
    {
        Raw("null"u8);
        _needsComma = true;
    }

    /// <summary>Writes a date-time in UTC.</summary>
    /// <param name="value">The moment.</param>
    public void Time(DateTimeOffset value)
    {
        Reserve(WireTime.MaxFormattedLength + 2);
        _buffer[_used++] = (byte)'"';
        _used += WireTime.Format(value, _buffer[_used..]);
        _buffer[_used++] = (byte)'"';
        _needsComma = true;
    }

    /// <summary>Writes a kept value as it was read.</summary>
    /// <param name="value">The value.</param>
    public void Fragment(JsonFragment value)
    {
        Raw(value.Utf8.Span);
        _needsComma = true;
    }

    /// <summary>Writes a value that is JSON already; the caller vouches for it.</summary>
    /// <param name="json">One JSON value.</param>
    public void Json(scoped ReadOnlySpan<byte> json)
    {
        Raw(json);
        _needsComma = true;
    }

    /// <summary>Writes kept properties.</summary>
    /// <param name="properties">The properties, or null for none.</param>
    public void Extra(IReadOnlyDictionary<string, JsonFragment>? properties)
    {
        if (properties is null)
        {
            return;
        }

        foreach (var (name, value) in properties)
        {
            NameOf(name);
            Fragment(value);
        }
    }

    /// <summary>Hands what is written to the buffer writer.</summary>
    public void Flush()
    {
        _output.Advance(_used);
        _buffer = default;
        _used = 0;
    }

    private static SearchValues<char> NeedsEscape { get; } = SearchValues.Create(
        "\"\\" + string.Concat(Enumerable.Range(0, ' ').Select(static control => (char)control)));

    private void Plain(scoped ReadOnlySpan<char> text)
    {
        Reserve(text.Length * MostUtf8PerChar);
        Utf8.FromUtf16(text, _buffer[_used..], out _, out var written);
        _used += written;
    }

    private void Escape(byte unit)
    {
        Reserve(LongestEscape);
        var shorthand = unit switch
        {
            (byte)'"' or (byte)'\\' => unit,
            (byte)'\n' => (byte)'n',
            (byte)'\r' => (byte)'r',
            (byte)'\t' => (byte)'t',
            _ => (byte)0,
        };
        _buffer[_used++] = (byte)'\\';
        if (shorthand != 0)
        {
            _buffer[_used++] = shorthand;
            return;
        }

        "u00"u8.CopyTo(_buffer[_used..]);
        _used += 3;
        unit.TryFormat(_buffer[_used..], out var written, "x2", CultureInfo.InvariantCulture);
        _used += written;
    }

    private void Raw(scoped ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_buffer[_used..]);
        _used += bytes.Length;
    }

    private void Byte(byte value)
    {
        Reserve(1);
        _buffer[_used++] = value;
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - _used < count)
        {
            _output.Advance(_used);
            _used = 0;
            _buffer = _output.GetSpan(Math.Max(count, FirstBuffer));
        }
    }
}
