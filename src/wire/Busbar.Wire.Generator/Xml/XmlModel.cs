using Busbar.Wire.Generator.Model;

namespace Busbar.Wire.Generator.Xml;

/// <summary>A record that stands for a complex type of an XML schema, or for a choice of such records.</summary>
/// <param name="Names">How it is named in C#.</param>
/// <param name="XmlNamespace">The namespace of its elements.</param>
/// <param name="Element">Its global element, or null.</param>
/// <param name="IsInChoice">Whether it derives from a choice.</param>
/// <param name="Options">The records of the choice that it is; empty where it is none.</param>
/// <param name="Members">Its content in schema order.</param>
internal sealed record XmlRecordModel(
    TypeNames Names,
    string XmlNamespace,
    string? Element,
    bool IsInChoice,
    EquatableArray<string> Options,
    EquatableArray<XmlMember> Members)
{
    /// <summary>Whether it is a choice.</summary>
    public bool IsChoice => Options.Count > 0;
}

/// <summary>What a value is.</summary>
internal enum XmlValueKind
{
    Text,
    Boolean,
    UInt32,
    Float,
    Decimal,
    TextForm,
    Enum,
    Record,
    Fragment,
}

/// <summary>A property of a record.</summary>
internal sealed record XmlMember(
    string Property,
    bool IsAttribute,
    XmlName? Name,
    XmlName? Inner,
    XmlValueKind Kind,
    string Type,
    bool IsRequired,
    bool IsList,
    int MinItems,
    int? MaxItems,
    string? Min,
    string? Max,
    bool KeepsSpace,
    string? Fixed)
{
    /// <summary>Whether one value is a C# value type.</summary>
    public bool IsValueType => Kind is not (XmlValueKind.Text or XmlValueKind.Record or XmlValueKind.Fragment);
}

/// <summary>The name of an element or attribute.</summary>
internal sealed record XmlName(string Local, string XmlNamespace)
{
    /// <summary>The two arguments by which generated code passes it.</summary>
    public string Arguments => $"{CSharpText.Literal(Local)}, {CSharpText.Literal(XmlNamespace)}";
}
