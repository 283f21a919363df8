namespace Busbar.Wire;

/// <summary>Marks a record as a complex type of an XML schema: the generator writes its EXI and XML codecs.</summary>
/// <param name="name">The type's name in the schema; of an anonymous type, the name of its element.</param>
/// <param name="xmlNamespace">The target namespace of the schema that declares the type.</param>
/// <remarks>Properties stand in schema order; a derived record has its base's content first, as in the schema.</remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ExiTypeAttribute(string name, string xmlNamespace) : Attribute
{
    /// <summary>The type's name in the schema.</summary>
    public string Name { get; } = name;

    /// <summary>The target namespace of the schema that declares the type.</summary>
    public string XmlNamespace { get; } = xmlNamespace;

    /// <summary>Whether the local elements stand in no namespace (the schema's elementFormDefault is unqualified).</summary>
    public bool HasUnqualifiedElements { get; init; }

    /// <summary>Whether the codec is written by hand in the record, because its content is no plain sequence.</summary>
    public bool HasOwnCodec { get; init; }
}
