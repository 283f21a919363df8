using System.Globalization;
using System.Numerics;
using System.Xml;

namespace Busbar.Wire.Exi;

/// <summary>Writes the XML form of records for tools and people.</summary>
/// <param name="writer">Receives the elements.</param>
public sealed class ExiXmlWriter(XmlWriter writer)
{
    /// <summary>Starts an element.</summary>
    public void Start(string name, string xmlNamespace) => writer.WriteStartElement(name, xmlNamespace);

    /// <summary>Ends the element.</summary>
    public void End() => writer.WriteEndElement();

    /// <summary>Writes text content.</summary>
    public void Text(string text) => writer.WriteString(text);

    /// <summary>Writes an attribute.</summary>
    public void Attribute(string name, string xmlNamespace, string text) => writer.WriteAttributeString(name, xmlNamespace, text);

    /// <summary>Writes an element that holds only text.</summary>
    public void Element(string name, string xmlNamespace, string text)
    {
        writer.WriteStartElement(name, xmlNamespace);
        writer.WriteString(text);
        writer.WriteEndElement();
    }

    /// <summary>The XML form of a boolean.</summary>
    public static string Form(bool value) => value ? "true" : "false";

    /// <summary>The XML form of a signed integer.</summary>
    public static string Form(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The XML form of an unsigned integer.</summary>
    public static string Form(ulong value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The XML form of a large integer.</summary>
    public static string Form(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text is its own XML form.</summary>
    public static string Form(string value) => value;

    /// <summary>The XML form of a binary value in hexadecimal digits.</summary>
    public static string FormHex(Octets value) => value.ToHex();

    /// <summary>The XML form of a binary value in base64.</summary>
    public static string FormBase64(Octets value) => Convert.ToBase64String(value.Span);
}
