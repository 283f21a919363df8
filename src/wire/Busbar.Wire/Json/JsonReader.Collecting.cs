using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Busbar.Wire;

public ref partial struct JsonReader
{
    // Stands for a fault that is collected already, so that callers on the way out do not collect it again.
    private const string Collected = "collected";

    /// <summary>Remembers where the next value starts, to go on behind it after a fault.</summary>
    /// <returns>The place.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public JsonMark Mark()
    {
        Peek();
        _valueStart = _position;
        return new JsonMark(_position, _depth);
    }

    /// <summary>After a value could not be read: collects the fault and goes on behind the value, if the reader collects.</summary>
    /// <param name="mark">Where the value starts.</param>
    /// <returns>Whether reading goes on.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryPass(JsonMark mark)
    {
        if (_collected is null || _fault is WireFault.Syntax or WireFault.TooLarge)
        {
            return false;
        }

        if (!ReferenceEquals(_message, Collected))
        {
            _collected.Add(_fault, Error.Message, mark.Position, isTolerated: false);
        }

        _fault = default;
        _message = null;
        _path = null;
        _position = mark.Position;
        _depth = mark.Depth;
        _isFirst = false;
        return TrySkip();
    }

    /// <summary>Faults a record that its reader gives up; a reader that collects has its faults already.</summary>
    /// <param name="isMissing">Whether a required property is missing rather than unreadable.</param>
    /// <param name="property">The property's name on the wire.</param>
    /// <param name="mark">Where the record starts.</param>
    /// <returns>Whether the next property is to be looked at.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool FailMissing(bool isMissing, string property, JsonMark mark)
    {
        if (_collected is null)
        {
            return FailMissing(property);
        }

        if (isMissing)
        {
            _collected.Add(WireFault.MissingProperty, $"The property '{property}' is missing.", mark.Position, isTolerated: false);
        }

        _fault = WireFault.MissingProperty;
        _message = Collected;
        return true;
    }

    /// <summary>Faults a property that is there twice; a reader that collects skips it.</summary>
    /// <param name="property">The property's name on the wire.</param>
    /// <returns>Whether reading goes on.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryPassDuplicate(string property)
    {
        Mark();
        return PassDuplicate(property) && TrySkip();
    }

    /// <summary>Faults a number outside its bounds; a reader that collects keeps the number.</summary>
    /// <returns>Whether reading goes on.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TolerateRange()
    {
        return Tolerate(WireFault.OutOfRange, "The number is outside its bounds.");
    }

    /// <summary>Faults a text that does not follow its format; a reader that collects keeps the text.</summary>
    /// <param name="format">The name of the format.</param>
    /// <returns>Whether reading goes on.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TolerateFormat(string format)
    {
        return Tolerate(WireFault.BadFormat, $"The text does not pass the check '{format}'.");
    }

    /// <summary>Faults an array with too few items; a reader that collects keeps them.</summary>
    /// <param name="min">The fewest items allowed.</param>
    /// <param name="mark">Where the array starts.</param>
    /// <returns>Whether reading goes on.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TolerateTooFew(int min, JsonMark mark)
    {
        _valueStart = mark.Position;
        return Tolerate(WireFault.TooFewItems, $"The array needs at least {min} items.");
    }

    /// <summary>Faults a record for which a rule does not hold; a reader that collects keeps the record.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="mark">Where the record starts.</param>
    /// <returns>Whether reading goes on.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TolerateRule(string message, JsonMark mark)
    {
        _valueStart = mark.Position;
        return Tolerate(WireFault.Condition, message);
    }

    /// <summary>At the end of a record: says which clause the faults collected in it break.</summary>
    /// <param name="clause">The clause that defines the record.</param>
    /// <param name="mark">Where the record starts.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly void Claim(string clause, JsonMark mark)
    {
        _collected?.Claim(clause, mark.Position);
    }

    // Peers write numbers as texts and texts as numbers; what was meant is plain.
    private bool TryReadNumberAsText([NotNullWhen(true)] out string? value)
    {
        value = null;
        if (_collected is null || PeekKind() != JsonKind.Number || !TryScanNumber(out var token))
        {
            return false;
        }

        value = Encoding.ASCII.GetString(token);
        return Tolerate(WireFault.WrongType, "The value is not a text.");
    }

    private bool TryReadTextAsNumber(out decimal value)
    {
        value = 0;
        return _collected is not null
            && Peek() == '"'
            && TryScanText(out var text)
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && Tolerate(WireFault.WrongType, "The value is not a number.");
    }

    // A fault of the value that starts at the last mark, after which the value can still be used.
    private bool Tolerate(WireFault fault, string message)
    {
        if (_collected is null)
        {
            return Fail(fault, message);
        }

        _collected.Add(fault, message, _valueStart, isTolerated: true);
        return true;
    }

    private bool PassDuplicate(string property)
    {
        return _collected is null
            ? FailDuplicate(property)
            : Tolerate(WireFault.DuplicateProperty, $"The property '{property}' is there twice.");
    }
}

/// <summary>Where a value starts in a JSON text, and how deep.</summary>
/// <param name="Position">The offset of its first byte.</param>
/// <param name="Depth">How many objects and arrays hold it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct JsonMark(int Position, int Depth);
