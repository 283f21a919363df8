namespace Busbar.Wire;

/// <summary>What is wrong with a peer's input: a value that is answered on the wire and counted, never thrown.</summary>
/// <param name="Fault">The kind of fault, which each protocol maps to its own error code.</param>
/// <param name="Path">A JSON pointer (RFC 6901) to the offending value; to the parent for a missing or surplus property.</param>
/// <param name="Message">One plain English sentence.</param>
public sealed record ProtocolError(WireFault Fault, string Path, string Message)
{
    /// <summary>The clause that defines what is wrong, where the record names one (<see cref="WireObjectAttribute"/>).</summary>
    public string? Clause { get; init; }

    /// <summary>Whether the value could be used all the same; otherwise it is left out (<see cref="WireJson.ReadAll"/>).</summary>
    public bool IsTolerated { get; init; }
}

/// <summary>The kinds of fault that a reader tells apart.</summary>
public enum WireFault
{
    /// <summary>The bytes are not the format at all.</summary>
    Syntax,

    /// <summary>A required property is missing.</summary>
    MissingProperty,

    /// <summary>A property that the type does not know.</summary>
    UnknownProperty,

    /// <summary>The same property twice.</summary>
    DuplicateProperty,

    /// <summary>A value of another JSON type, or null where no null is allowed.</summary>
    WrongType,

    /// <summary>A text that is longer than allowed.</summary>
    TooLong,

    /// <summary>A text that is none of the listed values.</summary>
    NotInEnum,

    /// <summary>A number outside its bounds.</summary>
    OutOfRange,

    /// <summary>A number with more decimal places than allowed.</summary>
    TooPrecise,

    /// <summary>A text that does not follow its format, for example a date-time.</summary>
    BadFormat,

    /// <summary>An array with fewer items than required.</summary>
    TooFewItems,

    /// <summary>An array with more items than allowed.</summary>
    TooManyItems,

    /// <summary>The input is nested deeper or is larger than the limits allow.</summary>
    TooLarge,

    /// <summary>A rule over several properties does not hold.</summary>
    Condition,

    /// <summary>The action, object or version is unknown.</summary>
    Unknown,
}
