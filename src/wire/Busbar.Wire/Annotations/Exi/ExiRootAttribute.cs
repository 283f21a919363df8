namespace Busbar.Wire;

/// <summary>States that the record's type has a global element, which may start a document or stand for another one.</summary>
/// <param name="name">The element's name in the namespace of the type.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ExiRootAttribute(string name) : Attribute
{
    /// <summary>The element's name.</summary>
    public string Name { get; } = name;

    /// <summary>The record of the substitution group's head: this element may stand wherever the head may.</summary>
    public Type? Substitutes { get; init; }
}
