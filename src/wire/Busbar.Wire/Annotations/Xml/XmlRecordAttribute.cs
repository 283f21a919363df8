namespace Busbar.Wire;

/// <summary>Marks a record as a complex type of an XML schema: the generator writes its reader, writer and validator.</summary>
/// <param name="xmlNamespace">The namespace of its elements and of its global element.</param>
/// <remarks>Properties stand in schema order; a derived record has its base's content first, as in the schema.</remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class XmlRecordAttribute(string xmlNamespace) : Attribute
{
    /// <summary>The namespace of its elements and of its global element.</summary>
    public string XmlNamespace { get; } = xmlNamespace;

    /// <summary>The name of its global element, by which it may start a document or stand in a choice.</summary>
    public string? Element { get; init; }
}

/// <summary>Marks an abstract record as a choice: one of the global elements of the given records stands in its place.</summary>
/// <param name="records">Records with a global element that derive from this one.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class XmlChoiceAttribute(params Type[] records) : Attribute
{
    /// <summary>Records with a global element that derive from this one.</summary>
    public IReadOnlyList<Type> Records { get; } = records;
}
