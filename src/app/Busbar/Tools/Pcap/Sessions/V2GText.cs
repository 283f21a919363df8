using System.Xml.Linq;
using Busbar.Wire.Exi;

namespace Busbar.Tools.Pcap.Sessions;

/// <summary>A V2G message in words: its name, its response code, and all of it as XML.</summary>
internal sealed record V2GText(string Name, string? Result, string? Xml, string? Fault)
{
    public static V2GText Of(ExiSchema schema, object message)
    {
        try
        {
            var document = new XDocument();
            using (var writer = document.CreateWriter())
                schema.WriteXml(writer, message);
            XElement root = document.Root!;
            XElement named = root.Name.LocalName == "V2G_Message" ? root.Elements().Last().Elements().FirstOrDefault() ?? root : root;
            string? result = named.Elements().FirstOrDefault(element => element.Name.LocalName == "ResponseCode")?.Value;
            return new V2GText(named.Name.LocalName, result, document.ToString(SaveOptions.DisableFormatting), null);
        }
        catch (ArgumentException wrong)
        {
            // EXI carries any character; XML 1.0 has no form for most control characters.
            return new V2GText(message.GetType().Name, null, null, "XML cannot carry a text of the message: " + wrong.Message);
        }
    }
}
