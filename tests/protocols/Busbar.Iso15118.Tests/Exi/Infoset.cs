using System.Text;
using System.Xml.Linq;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Tests.Exi;

/// <summary>What an XML text says, without what EXI does not keep: prefixes, blanks between elements, forms of one binary value.</summary>
internal static class Infoset
{
    /// <summary>One line for each element and attribute.</summary>
    public static string Of(string xml)
    {
        var lines = new StringBuilder();
        Add(lines, XElement.Parse(xml), 0);
        return lines.ToString();
    }

    /// <summary>The XML text of a message or fragment.</summary>
    public static string XmlOf(ExiSchema schema, bool isFragment, ExiName element, object message)
    {
        var document = new XDocument();
        using (var writer = document.CreateWriter())
        {
            if (isFragment)
            {
                schema.WriteXmlFragment(writer, element, message);
            }
            else
            {
                schema.WriteXml(writer, message);
            }
        }

        return document.ToString(SaveOptions.DisableFormatting);
    }

    private static void Add(StringBuilder lines, XElement element, int depth)
    {
        lines.Append(' ', depth).Append(element.Name);
        foreach (var attribute in element.Attributes().Where(IsContent).OrderBy(attribute => attribute.Name.ToString(), StringComparer.Ordinal))
        {
            lines.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
        }

        if (!element.HasElements)
        {
            lines.Append(": ").Append(Value(element.Value));
        }

        lines.Append('\n');
        foreach (var child in element.Elements())
        {
            Add(lines, child, depth + 1);
        }
    }

    private static bool IsContent(XAttribute attribute) =>
        !attribute.IsNamespaceDeclaration && attribute.Name.NamespaceName != "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Hexadecimal digits have no case, and base64 has no lines.</summary>
    private static string Value(string text)
    {
        var line = text.ReplaceLineEndings("");
        return line.Length > 0 && line.Length % 2 == 0 && line.All(char.IsAsciiHexDigit) ? line.ToUpperInvariant() : line;
    }
}
