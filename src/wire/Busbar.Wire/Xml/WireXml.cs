using System.Diagnostics.CodeAnalysis;
using System.Xml;

namespace Busbar.Wire.Xml;

/// <summary>Reads, validates and writes records as XML documents. Nothing here throws on input, and no DTD or external entity is read.</summary>
public static class WireXml
{
    private static readonly XmlWriterSettings Plain = new()
    {
        Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CloseOutput = false,
    };

    /// <summary>Reads one record that is the whole document.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="document">The bytes, in the encoding that they declare.</param>
    /// <param name="limits">The limits of the connection.</param>
    /// <param name="value">The record, complete and valid.</param>
    /// <param name="error">The first fault; its path names the elements from the root on.</param>
    /// <returns>Whether the document is a valid record.</returns>
    public static bool TryRead<T>(
        ReadOnlyMemory<byte> document,
        XmlLimits limits,
        [NotNullWhen(true)] out T? value,
        [NotNullWhen(false)] out ProtocolError? error)
        where T : class, IXmlRecord<T>
    {
        using var reader = new XmlRecordReader(document, limits);
        return TryRead(reader, out value, out error);
    }

    /// <summary>Reads one record that is the whole text.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="document">The text.</param>
    /// <param name="limits">The limits of the connection.</param>
    /// <param name="value">The record, complete and valid.</param>
    /// <param name="error">The first fault; its path names the elements from the root on.</param>
    /// <returns>Whether the document is a valid record.</returns>
    public static bool TryRead<T>(
        string document,
        XmlLimits limits,
        [NotNullWhen(true)] out T? value,
        [NotNullWhen(false)] out ProtocolError? error)
        where T : class, IXmlRecord<T>
    {
        using var reader = new XmlRecordReader(document, limits);
        return TryRead(reader, out value, out error);
    }

    /// <summary>Writes a record as a document in UTF-8.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="value">The record.</param>
    /// <param name="prefixes">The prefixes of namespaces, which the root declares.</param>
    /// <returns>The document.</returns>
    public static byte[] ToUtf8<T>(T value, XmlPrefixes prefixes)
        where T : class, IXmlRecord<T>
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Plain))
        {
            value.WriteXml(new XmlRecordWriter(xml, prefixes));
        }

        return bytes.ToArray();
    }

    private static bool TryRead<T>(XmlRecordReader reader, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out ProtocolError? error)
        where T : class, IXmlRecord<T>
    {
        value = null;
        if (reader.Open())
        {
            if (T.IsNext(reader))
            {
                value = T.ReadXml(reader);
                reader.ToEnd();
            }
            else
            {
                reader.FailRoot();
            }
        }

        error = reader.HasFailed ? reader.Error : null;
        value = reader.HasFailed ? null : value;
        return value is not null;
    }
}
