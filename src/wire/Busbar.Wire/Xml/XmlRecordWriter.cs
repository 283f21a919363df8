using System.Globalization;
using System.Xml;

namespace Busbar.Wire.Xml;

/// <summary>Writes records as XML; generated codecs drive it.</summary>
/// <param name="xml">Receives the elements.</param>
/// <param name="prefixes">The prefixes of namespaces.</param>
public sealed class XmlRecordWriter(XmlWriter xml, XmlPrefixes prefixes)
{
    private int _depth;

    /// <summary>Starts an element.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="xmlNamespace">Its namespace.</param>
    public void Start(string name, string xmlNamespace)
    {
        xml.WriteStartElement(prefixes.Of(xmlNamespace), name, xmlNamespace);
        if (_depth++ == 0)
        {
            foreach (var (prefix, declared) in prefixes.All)
            {
                xml.WriteAttributeString("xmlns", prefix, null, declared);
            }
        }
    }

    /// <summary>Ends the element.</summary>
    public void End()
    {
        _depth--;
        xml.WriteEndElement();
    }

    /// <summary>Writes an attribute of the element that was just started.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="xmlNamespace">Its namespace, empty for none.</param>
    /// <param name="text">Its value.</param>
    public void Attribute(string name, string xmlNamespace, string text)
    {
        if (xmlNamespace.Length == 0)
        {
            xml.WriteAttributeString(name, text);
        }
        else
        {
            xml.WriteAttributeString(prefixes.Of(xmlNamespace), name, xmlNamespace, text);
        }
    }

    /// <summary>Writes an element that holds only text.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="xmlNamespace">Its namespace.</param>
    /// <param name="text">Its text.</param>
    public void Element(string name, string xmlNamespace, string text)
    {
        Start(name, xmlNamespace);
        xml.WriteString(text);
        End();
    }

    /// <summary>Writes an element of any content.</summary>
    /// <param name="name">Its local name where it is empty.</param>
    /// <param name="xmlNamespace">Its namespace where it is empty.</param>
    /// <param name="fragment">The element.</param>
    public void Fragment(string name, string xmlNamespace, XmlFragment fragment)
    {
        if (fragment.OuterXml.Length == 0)
        {
            Start(name, xmlNamespace);
            End();
        }
        else
        {
            xml.WriteRaw(fragment.OuterXml);
        }
    }

    /// <summary>The text of a truth value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string Form(bool value) => value ? "true" : "false";

    /// <summary>The text of an integer.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string Form(uint value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text of a decimal.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string Form(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text of a binary fraction.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string Form(double value) => value switch
    {
        double.PositiveInfinity => "INF",
        double.NegativeInfinity => "-INF",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };

    /// <summary>A text is its own form.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string Form(string value) => value;
}
