namespace Busbar.Wire.Exi;

/// <summary>What is wrong with an EXI stream, its XML form, or a record that cannot be written: a value, never an exception.</summary>
/// <param name="Fault">The kind of fault.</param>
/// <param name="BitPosition">Where in the stream, in bits from its start; in XML, the line.</param>
/// <param name="Detail">What was met, where that helps.</param>
public readonly record struct ExiError(ExiFault Fault, int BitPosition, string? Detail = null)
{
    /// <inheritdoc/>
    public override string ToString() =>
        Fault == ExiFault.NotXml || Fault == ExiFault.UnexpectedXml || Fault == ExiFault.BadText
            ? $"{Fault} at line {BitPosition}{(Detail is null ? "" : $": {Detail}")}"
            : $"{Fault} at bit {BitPosition}{(Detail is null ? "" : $": {Detail}")}";
}

/// <summary>The kinds of fault of an EXI codec.</summary>
public enum ExiFault
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>The first octet is not the header of a plain schema-informed stream (0x80).</summary>
    BadHeader,

    /// <summary>The stream ends before its content does.</summary>
    EndOfStream,

    /// <summary>An event that the schema does not have at this place.</summary>
    Deviation,

    /// <summary>An element of an abstract type without a concrete one.</summary>
    AbstractType,

    /// <summary>A foreign element, or text between elements, where the schema allows any but no V2G message has one.</summary>
    ForeignContent,

    /// <summary>A number outside the bounds of its type.</summary>
    OutOfRange,

    /// <summary>A text or binary value of a length that its type forbids.</summary>
    BadLength,

    /// <summary>A character that is no Unicode scalar value.</summary>
    BadCharacter,

    /// <summary>A list with too few or too many items.</summary>
    BadOccurrence,

    /// <summary>None or several alternatives of a choice are present.</summary>
    BadChoice,

    /// <summary>A value-table hit that refers to no entry.</summary>
    BadTableEntry,

    /// <summary>A value-table hit while no table is kept; the decoder starts again with one.</summary>
    TableNeeded,

    /// <summary>The input is larger, or nested deeper, than the limits allow.</summary>
    TooLarge,

    /// <summary>The destination is too small for the message.</summary>
    DestinationTooSmall,

    /// <summary>The object is no element of this set of schemas.</summary>
    UnknownElement,

    /// <summary>The text is not well-formed XML.</summary>
    NotXml,

    /// <summary>An XML element, attribute or text that the schema does not have at this place.</summary>
    UnexpectedXml,

    /// <summary>An XML text that is no value of its type.</summary>
    BadText,
}
