using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Schemas;

/// <summary>All sets of schemas, by their short names.</summary>
public static class V2GSchemas
{
    /// <summary>Every set.</summary>
    public static IReadOnlyList<ExiSchema> All { get; } =
    [
        AppProtocolSchema.Instance, Din70121Schema.Instance, V2Schema.Instance, V20CommonSchema.Instance, V20AcSchema.Instance,
        V20DcSchema.Instance, V20WptSchema.Instance, V20AcdpSchema.Instance, XmlSecuritySchema.Instance,
    ];

    /// <summary>The set of a short name (<c>app</c>, <c>din</c>, <c>iso2</c>, <c>iso20</c>, <c>iso20dc</c>, …); null where there is none.</summary>
    public static ExiSchema? Find(string name) => All.FirstOrDefault(schema => schema.Name == name);
}
