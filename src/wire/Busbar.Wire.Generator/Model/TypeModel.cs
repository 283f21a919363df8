namespace Busbar.Wire.Generator.Model;

/// <summary>The kinds of value that a wire record may hold.</summary>
internal enum ValueKind
{
    Text,
    Int32,
    Int64,
    Decimal,
    Boolean,
    Time,
    Enum,
    OpenEnum,
    Record,
    Fragment,
    TextForm,
}

/// <summary>The type of a property: a value or a list of values.</summary>
/// <param name="Kind">The kind of the value, of the item for a list.</param>
/// <param name="Name">The C# type of the value, fully qualified, without nullability.</param>
/// <param name="IsList">Whether the property is a list of such values.</param>
internal sealed record TypeModel(ValueKind Kind, string Name, bool IsList)
{
    /// <summary>The class with the texts of the enum, for an enum or an open one.</summary>
    public string WireText => (Kind == ValueKind.OpenEnum ? Name.Substring(Name.IndexOf('<') + 1).TrimEnd('>') : Name) + "WireText";

    /// <summary>Whether one value is a C# value type.</summary>
    public bool IsValueType => Kind is not (ValueKind.Text or ValueKind.Record or ValueKind.Fragment);

    /// <summary>The C# type of the property, without nullability.</summary>
    public string PropertyType => IsList ? $"global::System.Collections.Generic.IReadOnlyList<{Name}>" : Name;

    /// <summary>Whether the property as a whole is a C# value type.</summary>
    public bool IsValueProperty => IsValueType && !IsList;
}
