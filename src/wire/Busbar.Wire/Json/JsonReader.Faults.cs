using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Busbar.Wire;

public ref partial struct JsonReader
{
    // A peer chooses the names that stand in a path: no name of a specification is nearly as long.
    private const int MostPathSegment = 256;

    /// <summary>Whether a fault stopped the reader.</summary>
    public readonly bool HasFailed => _message is not null;

    /// <summary>The fault that stopped the reader, or a syntax fault when it was not stopped yet.</summary>
    public readonly ProtocolError Error =>
        new(_fault, _path ?? "", _message ?? "The text is not a value of the expected kind.");

    /// <summary>Stops the reader; the first fault stays.</summary>
    /// <param name="fault">The kind of fault.</param>
    /// <param name="message">One plain sentence.</param>
    /// <returns>False, so that a caller returns it.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Fail(WireFault fault, string message)
    {
        if (_message is null)
        {
            _fault = fault;
            _message = message;
        }

        return false;
    }

    /// <summary>On the way out of a fault: adds the property that holds it to the path.</summary>
    /// <param name="property">The property's name on the wire.</param>
    /// <returns>False, so that a caller returns it.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Within(string property)
    {
        property = property.Length <= MostPathSegment ? property : property[..MostPathSegment];
        _path = "/" + property.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) + _path;
        return false;
    }

    /// <summary>On the way out of a fault: adds the array index that holds it to the path.</summary>
    /// <param name="index">The index.</param>
    /// <returns>False, so that a caller returns it.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Within(int index)
    {
        _path = string.Create(CultureInfo.InvariantCulture, $"/{index}{_path}");
        return false;
    }

    /// <summary>Faults a property that is there twice.</summary>
    /// <param name="property">The property's name on the wire.</param>
    /// <returns>False.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool FailDuplicate(string property)
    {
        Fail(WireFault.DuplicateProperty, $"The property '{property}' is there twice.");
        return Within(property);
    }

    /// <summary>Faults a required property that is not there.</summary>
    /// <param name="property">The property's name on the wire.</param>
    /// <returns>False.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool FailMissing(string property)
    {
        return Fail(WireFault.MissingProperty, $"The property '{property}' is missing.");
    }

    /// <summary>Faults a property that the type does not know.</summary>
    /// <param name="name">The property's name as read.</param>
    /// <returns>False.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool FailUnknown(ReadOnlySpan<byte> name)
    {
        return Fail(WireFault.UnknownProperty, $"The property '{Shown(name)}' is not known here.");
    }

    /// <summary>Faults a text that is none of the listed values.</summary>
    /// <param name="text">The text as read.</param>
    /// <returns>False.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool FailEnum(ReadOnlySpan<byte> text)
    {
        return Fail(WireFault.NotInEnum, $"'{Shown(text)}' is not one of the listed values.");
    }

    /// <summary>Faults a number outside its bounds.</summary>
    /// <returns>False.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool FailRange()
    {
        return Fail(WireFault.OutOfRange, "The number is outside its bounds.");
    }

    /// <summary>Faults an array with too few items.</summary>
    /// <param name="min">The fewest items allowed.</param>
    /// <returns>False.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool FailTooFew(int min)
    {
        return Fail(WireFault.TooFewItems, $"The array needs at least {min} items.");
    }

    /// <summary>Faults an array with too many items.</summary>
    /// <param name="max">The most items allowed.</param>
    /// <returns>False.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool FailTooMany(int max)
    {
        return Fail(WireFault.TooManyItems, $"The array may have at most {max} items.");
    }

    /// <summary>Faults an array in which an item is there twice.</summary>
    /// <returns>False.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool FailRepeated()
    {
        return Fail(WireFault.Condition, "An item is there twice.");
    }

    // A peer chooses these bytes: show a bounded part of them.
    private static string Shown(ReadOnlySpan<byte> text)
    {
        const int MostShown = 60;
        return text.Length <= MostShown
            ? Encoding.UTF8.GetString(text)
            : Encoding.UTF8.GetString(text[..MostShown]).TrimEnd('\uFFFD') + "...";
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool FailSyntax()
    {
        return Fail(
            WireFault.Syntax,
            _position >= _data.Length ? "The text ends too early." : $"The text is not JSON at byte {_position}.");
    }

    // A value of another type is only that if it is well-formed.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool FailType(string expected)
    {
        if (HasFailed)
        {
            return false;
        }

        var isNull = Peek() == 'n';
        if (!TrySkip())
        {
            return false;
        }

        return Fail(WireFault.WrongType, isNull ? $"Null is not allowed here, {expected} is expected." : $"The value is not {expected}.");
    }
}
