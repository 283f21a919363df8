using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Xml;

namespace Busbar.Wire.Exi;

/// <summary>The grammar of one set of schemas: EXI and XML to records and back, for documents and fragments.</summary>
/// <remarks>The generator writes the derived classes (<see cref="ExiSchemaSetAttribute"/>). Instances have no state.</remarks>
public abstract class ExiSchema
{
    /// <summary>Distinguishing bits 10, no options in the stream, final version 1.</summary>
    private const byte Header = 0x80;

    /// <summary>A first guess for the size of a written message; most are shorter than 300 octets.</summary>
    private const int FirstBuffer = 4096;

    /// <summary>The short name of the set, for example <c>iso2</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Reads a document; octets after its end are ignored, because real cars send some.</summary>
    public bool TryDecode(ReadOnlySpan<byte> exi, [NotNullWhen(true)] out object? message, out ExiError error)
    {
        message = null;
        if (!HasHeader(exi, out error))
        {
            return false;
        }

        var reader = new ExiReader(exi[1..]);
        message = DecodeDocument(ref reader);
        if (reader.Error.Fault == ExiFault.TableNeeded)
        {
            reader = new ExiReader(exi[1..], new ExiValueTable());
            message = DecodeDocument(ref reader);
        }

        return IsRead(reader, ref message, out error);
    }

    /// <summary>Reads a fragment: the form over which signatures are made.</summary>
    public bool TryDecodeFragment(ReadOnlySpan<byte> exi, out ExiName element, [NotNullWhen(true)] out object? value, out ExiError error)
    {
        value = null;
        element = default;
        if (!HasHeader(exi, out error))
        {
            return false;
        }

        var reader = new ExiReader(exi[1..]);
        value = DecodeFragment(ref reader, out element);
        if (reader.Error.Fault == ExiFault.TableNeeded)
        {
            reader = new ExiReader(exi[1..], new ExiValueTable());
            value = DecodeFragment(ref reader, out element);
        }

        return IsRead(reader, ref value, out error);
    }

    /// <summary>Writes a document without allocating.</summary>
    /// <param name="message">A record that is a global element of the set.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="written">How many octets were written.</param>
    /// <param name="error">What is wrong with the record or the destination.</param>
    public bool TryEncode(object message, Span<byte> destination, out int written, out ExiError error)
    {
        ArgumentNullException.ThrowIfNull(message);
        var writer = new ExiWriter(destination);
        writer.Bits(Header, 8);
        EncodeDocument(ref writer, message);
        written = writer.Finish();
        error = writer.Error;
        return !writer.HasFailed;
    }

    /// <summary>Writes a fragment without allocating.</summary>
    /// <param name="element">The name under which the value stands.</param>
    /// <param name="value">The record of the element.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="written">How many octets were written.</param>
    /// <param name="error">What is wrong with the record or the destination.</param>
    public bool TryEncodeFragment(ExiName element, object value, Span<byte> destination, out int written, out ExiError error)
    {
        ArgumentNullException.ThrowIfNull(value);
        var writer = new ExiWriter(destination);
        writer.Bits(Header, 8);
        EncodeFragment(ref writer, element, value);
        written = writer.Finish();
        error = writer.Error;
        return !writer.HasFailed;
    }

    /// <summary>Writes a document into a new array of its size.</summary>
    public bool TryEncode(object message, [NotNullWhen(true)] out byte[]? exi, out ExiError error) => TryEncodeInto(null, message, out exi, out error);

    /// <summary>Writes a fragment into a new array of its size.</summary>
    public bool TryEncodeFragment(ExiName element, object value, [NotNullWhen(true)] out byte[]? exi, out ExiError error) =>
        TryEncodeInto(element, value, out exi, out error);

    /// <summary>Reads the XML form of a document, or of a fragment of one element.</summary>
    public bool TryReadXml(string xml, bool isFragment, out ExiName element, [NotNullWhen(true)] out object? value, out ExiError error)
    {
        ArgumentNullException.ThrowIfNull(xml);
        element = default;
        value = null;
        if (xml.Length > ExiLimits.MaxXmlCharacters)
        {
            error = new ExiError(ExiFault.TooLarge, 0);
            return false;
        }

        var reader = ExiXmlReader.Open(xml);
        element = reader.Element;
        value = reader.HasFailed ? null : isFragment ? ReadXmlFragment(reader, element) : ReadXmlDocument(reader, element);
        error = reader.Error;
        return error.Fault == ExiFault.None && value is not null;
    }

    /// <summary>Writes the XML form of a document.</summary>
    public void WriteXml(XmlWriter writer, object message)
    {
        ArgumentNullException.ThrowIfNull(message);
        WriteXmlDocument(new ExiXmlWriter(writer), message);
    }

    /// <summary>Writes the XML form of a fragment.</summary>
    public void WriteXmlFragment(XmlWriter writer, ExiName element, object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        WriteXmlFragment(new ExiXmlWriter(writer), element, value);
    }

    /// <summary>Reads the global element and its content.</summary>
    protected abstract object? DecodeDocument(ref ExiReader reader);

    /// <summary>Writes the global element and its content.</summary>
    protected abstract void EncodeDocument(ref ExiWriter writer, object message);

    /// <summary>Reads any element of the set and the end of the fragment.</summary>
    protected abstract object? DecodeFragment(ref ExiReader reader, out ExiName element);

    /// <summary>Writes any element of the set and the end of the fragment.</summary>
    protected abstract void EncodeFragment(ref ExiWriter writer, ExiName element, object value);

    /// <summary>Reads the XML form of a global element.</summary>
    protected abstract object? ReadXmlDocument(ExiXmlReader reader, ExiName element);

    /// <summary>Reads the XML form of any element of the set.</summary>
    protected abstract object? ReadXmlFragment(ExiXmlReader reader, ExiName element);

    /// <summary>Writes the XML form of a global element.</summary>
    protected abstract void WriteXmlDocument(ExiXmlWriter writer, object message);

    /// <summary>Writes the XML form of any element of the set.</summary>
    protected abstract void WriteXmlFragment(ExiXmlWriter writer, ExiName element, object value);

    private static bool HasHeader(ReadOnlySpan<byte> exi, out ExiError error)
    {
        error = exi.Length > ExiLimits.MaxStreamBytes ? new ExiError(ExiFault.TooLarge, 0)
            : exi.Length == 0 ? new ExiError(ExiFault.EndOfStream, 0)
            : exi[0] != Header ? new ExiError(ExiFault.BadHeader, 0)
            : default;
        return error.Fault == ExiFault.None;
    }

    private static bool IsRead(in ExiReader reader, [NotNullWhen(true)] ref object? value, out ExiError error)
    {
        error = reader.Error with { BitPosition = reader.BitPosition + 8 };
        if (reader.HasFailed || value is null)
        {
            value = null;
            return false;
        }

        return true;
    }

    private bool TryEncodeInto(ExiName? element, object value, [NotNullWhen(true)] out byte[]? exi, out ExiError error)
    {
        for (var size = FirstBuffer; ; size *= 4)
        {
            var buffer = ArrayPool<byte>.Shared.Rent(size);
            var isDone = element is { } name
                ? TryEncodeFragment(name, value, buffer, out int written, out error)
                : TryEncode(value, buffer, out written, out error);
            exi = isDone ? buffer.AsSpan(0, written).ToArray() : null;
            ArrayPool<byte>.Shared.Return(buffer);
            if (isDone || error.Fault != ExiFault.DestinationTooSmall || size > ExiLimits.MaxStreamBytes)
            {
                return exi is not null;
            }
        }
    }
}
