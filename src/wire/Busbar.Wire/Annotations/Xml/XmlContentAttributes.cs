namespace Busbar.Wire;

/// <summary>A child element: one value, a nullable one that may be absent, or a list.</summary>
/// <param name="name">The element's name; absent where it is the global element of the property's record or choice.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class XmlElementAttribute(string? name = null) : Attribute
{
    /// <summary>The element's name.</summary>
    public string? Name { get; } = name;

    /// <summary>The element's namespace; that of the record where it is not set.</summary>
    public string? Namespace { get; init; }

    /// <summary>The only child of the element, which then holds the value or, for a list, the values.</summary>
    public string? Inner { get; init; }

    /// <summary>The namespace of <see cref="Inner"/>; that of the element where it is not set.</summary>
    public string? InnerNamespace { get; init; }

    /// <summary>Whether white space counts in an enumeration, which the schema then derives from xs:string.</summary>
    public bool KeepsSpace { get; init; }

    /// <summary>The only text that the element may hold.</summary>
    public string? Fixed { get; init; }
}

/// <summary>An attribute of the element; nullable where it may be absent.</summary>
/// <param name="name">The attribute's name.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class XmlAttributeAttribute(string name) : Attribute
{
    /// <summary>The attribute's name.</summary>
    public string Name { get; } = name;

    /// <summary>The attribute's namespace; none where it is not set.</summary>
    public string? Namespace { get; init; }
}
