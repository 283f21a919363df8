namespace Busbar.Wire;

/// <summary>Names a record as an object of its specification: the generator lists it in its <see cref="WireObjectsAttribute"/> class.</summary>
/// <param name="name">The object's name in the specification.</param>
/// <param name="clause">Where the specification defines it, for example <c>OCPI 2.2.1 8.3.1</c>; faults in it carry the clause.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WireObjectAttribute(string name, string clause) : Attribute
{
    /// <summary>The object's name in the specification.</summary>
    public string Name { get; } = name;

    /// <summary>Where the specification defines it.</summary>
    public string Clause { get; } = clause;
}

/// <summary>
/// Marks a static partial class that becomes the list of all <see cref="WireObjectAttribute">objects</see> of its namespace and
/// those below it: a property <c>Objects</c> of type <see cref="ObjectCatalogue"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WireObjectsAttribute : Attribute;
