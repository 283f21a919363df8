namespace Busbar.Wire;

/// <summary>Marks an enumeration of an XML schema: members stand in schema order, which is their number in EXI.</summary>
/// <param name="name">The simple type's name in the schema.</param>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class ExiEnumAttribute(string name) : Attribute
{
    /// <summary>The simple type's name in the schema.</summary>
    public string Name { get; } = name;
}
