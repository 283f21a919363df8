namespace Busbar.Wire;

/// <summary>A child element: one value, a nullable one that may be absent, or a list.</summary>
/// <param name="name">The element's exact name.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExiElementAttribute(string name) : Attribute
{
    /// <summary>The element's exact name.</summary>
    public string Name { get; } = name;
}

/// <summary>A child that is the global element of the property's record, or any member of its substitution group.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExiReferenceAttribute : Attribute;

/// <summary>An attribute of the element; nullable where it may be absent.</summary>
/// <param name="name">The attribute's exact name.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExiAttributeAttribute(string name) : Attribute
{
    /// <summary>The attribute's exact name.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the attribute stands in the namespace of the type (attributeFormDefault is qualified).</summary>
    public bool IsQualified { get; init; }
}

/// <summary>The text content of an element that has attributes beside it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExiTextAttribute : Attribute;

/// <summary>Adjacent properties with the same number are alternatives: exactly one of them is present.</summary>
/// <param name="group">A number that tells the choices of one record apart.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExiChoiceAttribute(int group) : Attribute
{
    /// <summary>A number that tells the choices of one record apart.</summary>
    public int Group { get; } = group;

    /// <summary>Whether the whole choice may be absent.</summary>
    public bool IsOptional { get; init; }
}

/// <summary>Elements of any name (xs:any) and, in mixed content, text between them: places in the grammar that no V2G message uses.</summary>
/// <param name="elements">Elements that the schema names at the same place.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExiAnyAttribute(params string[] elements) : Attribute
{
    /// <summary>Elements that the schema names at the same place.</summary>
    public IReadOnlyList<string> Elements { get; } = elements;
}
