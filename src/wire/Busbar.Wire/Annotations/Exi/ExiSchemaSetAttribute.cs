namespace Busbar.Wire;

/// <summary>Marks a partial <see cref="Exi.ExiSchema"/> as the grammar of a set of schemas: the generator writes its event codes.</summary>
/// <param name="name">A short name, for example <c>iso2</c>.</param>
/// <param name="xmlNamespaces">The target namespaces of all schemas of the set; one more or less changes the event codes.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExiSchemaSetAttribute(string name, params string[] xmlNamespaces) : Attribute
{
    /// <summary>A short name.</summary>
    public string Name { get; } = name;

    /// <summary>The target namespaces of all schemas of the set.</summary>
    public IReadOnlyList<string> XmlNamespaces { get; } = xmlNamespaces;
}

/// <summary>An element or attribute that the schema declares and no record carries; it takes event codes in document and fragment grammars.</summary>
/// <param name="name">The element's name, in the namespace of the record's type.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ExiDeclaresAttribute(string name) : Attribute
{
    /// <summary>The element's name.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the element is global.</summary>
    public bool IsGlobal { get; init; }

    /// <summary>Whether it is an attribute, in no namespace, and not an element.</summary>
    public bool IsAttribute { get; init; }
}
