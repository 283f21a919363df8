using System.Buffers.Text;

namespace Busbar.Ocpp.Frames;

/// <summary>Steps through the first elements of a JSON array and leaves the last one as it is.</summary>
internal ref struct JsonCursor(ReadOnlySpan<byte> text)
{
    private ReadOnlySpan<byte> _rest = text;

    /// <summary>Takes one structural character, if it is next.</summary>
    public bool TryTake(byte character)
    {
        SkipBlanks();
        if (_rest.IsEmpty || _rest[0] != character)
        {
            return false;
        }

        _rest = _rest[1..];
        return true;
    }

    /// <summary>Takes a whole number that is not negative.</summary>
    public bool TryTakeInteger(out int value)
    {
        SkipBlanks();
        if (!Utf8Parser.TryParse(_rest, out value, out var length) || value < 0 || !EndsElement(_rest[length..]))
        {
            return false;
        }

        _rest = _rest[length..];
        return true;
    }

    /// <summary>Takes a text and gives the bytes between its quotes, still escaped.</summary>
    public bool TryTakeText(out ReadOnlySpan<byte> content)
    {
        SkipBlanks();
        content = default;
        if (_rest.IsEmpty || _rest[0] != (byte)'"')
        {
            return false;
        }

        var end = 1;
        while (true)
        {
            var step = _rest[end..].IndexOfAny((byte)'"', (byte)'\\');
            if (step < 0)
            {
                return false;
            }

            end += step;
            if (_rest[end] == (byte)'"')
            {
                break;
            }

            end += 2;
            if (end >= _rest.Length)
            {
                return false;
            }
        }

        content = _rest[1..end];
        _rest = _rest[(end + 1)..];
        return true;
    }

    /// <summary>Takes everything up to the bracket that closes the array.</summary>
    public FrameFault TryTakeLast(out ReadOnlySpan<byte> element)
    {
        element = default;
        if (!TryTake((byte)','))
        {
            return TryTake((byte)']') ? FrameFault.WrongElementCount : FrameFault.CutOff;
        }

        SkipBlanks();
        var end = _rest.LastIndexOfAnyExcept(" \t\r\n"u8);
        if (end < 0 || _rest[end] != (byte)']')
        {
            return FrameFault.CutOff;
        }

        element = _rest[..end].TrimEnd(" \t\r\n"u8);
        return FrameFault.None;
    }

    /// <summary>Steps over a number or text that is not what was expected, so that the next element can be read.</summary>
    public void SkipScalar()
    {
        if (!TryTakeText(out _))
        {
            var end = _rest.IndexOfAny((byte)',', (byte)']');
            _rest = end < 0 ? default : _rest[end..];
        }
    }

    private void SkipBlanks() => _rest = _rest[BlankLength(_rest)..];

    private static int BlankLength(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length && IsBlank(text[length]))
        {
            length++;
        }

        return length;
    }

    private static bool EndsElement(ReadOnlySpan<byte> rest) =>
        rest.IsEmpty || rest[0] is (byte)',' or (byte)']' || IsBlank(rest[0]);

    private static bool IsBlank(byte character) => character is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
