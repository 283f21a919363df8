using System.ComponentModel;

namespace Busbar.Wire.Xml;

/// <summary>A record whose XML codec the generator wrote; use it through <see cref="WireXml"/>.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
public interface IXmlRecord<TSelf>
    where TSelf : class, IXmlRecord<TSelf>
{
    /// <summary>Whether the element at hand is the global element of the record, or of one of its choice.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>Whether it is.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract bool IsNext(XmlRecordReader reader);

    /// <summary>Reads and validates the element at hand, whatever its name is; a fault stays in the reader.</summary>
    /// <param name="reader">A reader that stands on the start tag.</param>
    /// <returns>The record, or null when it is not valid.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TSelf? ReadXml(XmlRecordReader reader);

    /// <summary>Writes the record as its global element.</summary>
    /// <param name="writer">Where to.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    void WriteXml(XmlRecordWriter writer);

    /// <summary>Writes attributes and content into an element that is open.</summary>
    /// <param name="writer">Where to.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    void WriteXmlContent(XmlRecordWriter writer);
}
