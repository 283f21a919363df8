using System.Runtime.CompilerServices;

namespace Busbar.Wire;

/// <summary>
/// A forward reader over one JSON text that validates while it reads. The first fault stops it: every method then
/// returns false and <see cref="Error"/> tells what is wrong and where. The path is built only on the way out of a fault.
/// </summary>
/// <remarks>Generated codecs drive it; protocols use it by hand for their frames.</remarks>
// hot path: json-boot-notification, json-transaction-event, json-notify-report
public ref partial struct JsonReader
{
    // Generated codecs recurse, so the depth that a configuration may ask for is capped by what the stack can hold.
    private const int DeepestAllowed = 256;

    private readonly ReadOnlySpan<byte> _data;
    private readonly WireLimits _limits;
    private readonly int _maxDepth;
    private int _position;
    private int _depth;
    private bool _isFirst;
    private WireFault _fault;
    private string? _message;
    private string? _path;
    private readonly CollectedFaults? _collected;
    private int _valueStart;

    /// <summary>Starts at the beginning of a text.</summary>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="limits">The limits of the connection.</param>
    public JsonReader(ReadOnlySpan<byte> utf8, WireLimits limits)
    {
        _data = utf8;
        _limits = limits;
        _maxDepth = Math.Min(limits.MaxDepth, DeepestAllowed);
    }

    /// <summary>Starts at the beginning of a text and goes on after the faults of tolerant records, collecting them.</summary>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="limits">The limits of the connection.</param>
    /// <param name="faults">Where the faults are collected.</param>
    internal JsonReader(ReadOnlySpan<byte> utf8, WireLimits limits, CollectedFaults faults)
        : this(utf8, limits)
    {
        _collected = faults;
    }

    /// <summary>How many bytes are read.</summary>
    public readonly int Position => _position;

    /// <summary>The kind of the next value, judged by its first byte.</summary>
    /// <returns>The kind, or <see cref="JsonKind.None"/> at the end or before a byte that starts no value.</returns>
    public JsonKind PeekKind()
    {
        return Peek() switch
        {
            (byte)'{' => JsonKind.Object,
            (byte)'[' => JsonKind.Array,
            (byte)'"' => JsonKind.Text,
            (byte)'t' or (byte)'f' => JsonKind.Boolean,
            (byte)'n' => JsonKind.Null,
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => JsonKind.Number,
            _ => JsonKind.None,
        };
    }

    /// <summary>Enters an object.</summary>
    /// <returns>Whether an object starts here.</returns>
    public bool BeginObject()
    {
        return Peek() == '{' ? Enter() : FailType("an object");
    }

    /// <summary>Moves to the value of the next property, or past the end of the object.</summary>
    /// <param name="name">The property's name, unescaped.</param>
    /// <returns>Whether there is a property; after false, <see cref="HasFailed"/> tells an end from a fault.</returns>
    public bool NextProperty(out ReadOnlySpan<byte> name)
    {
        var next = Peek();
        if (_isFirst)
        {
            _isFirst = false;
        }
        else if (next == ',')
        {
            _position++;
            next = Peek();
            if (next == '}')
            {
                name = default;
                return FailSyntax();
            }
        }
        else if (next != '}')
        {
            name = default;
            return FailSyntax();
        }

        if (next == '"')
        {
            if (!TryScanText(out name))
            {
                return false;
            }

            if (Peek() != ':')
            {
                return FailSyntax();
            }

            _position++;
            return true;
        }

        name = default;
        return next == '}' ? Leave() : FailSyntax();
    }

    /// <summary>Enters an array.</summary>
    /// <returns>Whether an array starts here.</returns>
    public bool BeginArray()
    {
        return Peek() == '[' ? Enter() : FailType("an array");
    }

    /// <summary>Moves to the next item, or past the end of the array.</summary>
    /// <returns>Whether there is an item; after false, <see cref="HasFailed"/> tells an end from a fault.</returns>
    public bool NextItem()
    {
        var next = Peek();
        if (_isFirst)
        {
            _isFirst = false;
            return next != ']' || Leave();
        }

        if (next == ',')
        {
            _position++;
            return true;
        }

        return next == ']' ? Leave() : FailSyntax();
    }

    /// <summary>Skips a null if one is next.</summary>
    /// <returns>Whether there was one.</returns>
    public bool TryReadNull()
    {
        return Peek() == 'n' && TryTake("null"u8);
    }

    /// <summary>Checks that only white space is left.</summary>
    /// <returns>Whether the text ends here.</returns>
    public bool TryEnd()
    {
        if (HasFailed)
        {
            return false;
        }

        Peek();
        return _position == _data.Length || Fail(WireFault.Syntax, "More text follows the value.");
    }

    private bool Enter()
    {
        if (++_depth > _maxDepth)
        {
            return Fail(WireFault.TooLarge, "The input is nested too deeply.");
        }

        _position++;
        _isFirst = true;
        return true;
    }

    private bool Leave()
    {
        _position++;
        _depth--;
        return false;
    }

    // The next byte that is no white space, not taken; 0 at the end.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte Peek()
    {
        if ((uint)_position < (uint)_data.Length)
        {
            var next = _data[_position];
            return next > ' ' ? next : PeekPastSpace();
        }

        return 0;
    }

    private byte PeekPastSpace()
    {
        while ((uint)_position < (uint)_data.Length)
        {
            var next = _data[_position];
            if (next is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                return next;
            }

            _position++;
        }

        return 0;
    }

    private bool TryTake(ReadOnlySpan<byte> literal)
    {
        if (_data[_position..].StartsWith(literal))
        {
            _position += literal.Length;
            return true;
        }

        return false;
    }
}
