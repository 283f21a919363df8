using System.Xml;
using System.Xml.Schema;
using Busbar.TestKit;

namespace Busbar.OpenAdr.Tests.Documents;

/// <summary>The XML schemas of OpenADR 2.0b from the reference data, compiled by the runtime's validator.</summary>
internal static class Schemas
{
    private static readonly Lazy<XmlSchemaSet> Compiled = new(Compile);

    /// <summary>What the schemas find wrong with a document, or null.</summary>
    public static string? Validate(byte[] document)
    {
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Compiled.Value };
        string? wrong = null;
        settings.ValidationEventHandler += (_, found) => wrong ??= found.Message;
        using var reader = XmlReader.Create(new MemoryStream(document), settings);
        while (reader.Read())
        {
        }

        return wrong;
    }

    private static XmlSchemaSet Compile()
    {
        var set = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        set.Add(null, Repository.Shared("protocols", "openadr", "oadr20b", "xsd", "oadr_20b.xsd"));
        set.Compile();
        return set;
    }
}
