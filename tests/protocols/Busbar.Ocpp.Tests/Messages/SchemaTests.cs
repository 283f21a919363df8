using System.Text.Json;
using Busbar.TestKit;
using Busbar.Wire;

namespace Busbar.Ocpp.Tests.Messages;

/// <summary>
/// Records equal the published schemas: properties, requiredness, types, texts of enums, lengths, counts, bounds, surplus
/// properties. The errata of 2.0.1 and 2.1 change no schema (both say so in their scope), and those of 1.6 are in the
/// schemas already (OCPP 1.6J errata 2.1 to 2.6), so no difference is allowed.
/// </summary>
public sealed class SchemaTests
{
    public static TheoryData<OcppVersion> Every => Versions.All;

    [Theory]
    [MemberData(nameof(Every))]
    public void Every_record_equals_its_schema(OcppVersion version)
    {
        var differences = new List<string>();
        foreach (MessageEntry message in Versions.Catalogue(version).Entries)
        {
            using JsonDocument schema = JsonDocument.Parse(File.ReadAllBytes(SchemaFile(version, message)));
            differences.AddRange(SchemaComparison.Differences(schema.RootElement, message.Type));
        }

        Assert.Empty(differences);
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void Every_schema_has_its_record(OcppVersion version)
    {
        var known = Versions.Catalogue(version).Entries.Select(message => Path.GetFileName(SchemaFile(version, message)));
        var published = Folders(version).SelectMany(folder => Directory.GetFiles(folder, "*.json")).Select(file => Path.GetFileName(file));
        Assert.Equal(published.Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_difference_is_found()
    {
        const string schema = """
            {"type":"object","additionalProperties":false,"required":["idTag","more"],
             "properties":{"idTag":{"type":"string","maxLength":21},"more":{"type":"integer"}}}
            """;
        using JsonDocument document = JsonDocument.Parse(schema);
        Assert.Equal(
            [
                "AuthorizeRequest: properties is 'idTag, more' in the schema, 'idTag' here",
                "AuthorizeRequest: required is 'idTag, more' in the schema, 'idTag' here",
                "AuthorizeRequest.idTag: maxLength is '21' in the schema, '20' here",
            ],
            SchemaComparison.Differences(document.RootElement, typeof(V16.AuthorizeRequest)));
    }

    private static string SchemaFile(OcppVersion version, MessageEntry message)
    {
        string suffix = message.Kind switch
        {
            MessageKind.Response => "Response",
            MessageKind.Request when version != OcppVersion.V16 => "Request",
            _ => "",
        };
        string name = $"{message.Action}{suffix}.json";
        return Folders(version).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"There is no schema {name} of OCPP {version.Number()}.");
    }

    private static IEnumerable<string> Folders(OcppVersion version) => version == OcppVersion.V16
        ? [Repository.Shared("protocols", "ocpp", "1.6", "core"), Repository.Shared("protocols", "ocpp", "1.6", "security")]
        : [Repository.Shared("protocols", "ocpp", version.Number())];
}
