using Busbar.Wire.Generator.Model;

namespace Busbar.Wire.Generator.Exi;

/// <summary>A record that stands for a complex type of an XML schema.</summary>
internal sealed record ExiRecord(
    string CodeNamespace,
    string Name,
    bool IsAbstract,
    string? Base,
    string XmlNamespace,
    bool HasUnqualifiedElements,
    bool HasOwnCodec,
    ExiRoot? Root,
    EquatableArray<ExiMember> Members,
    EquatableArray<ExiDeclared> Declares)
{
    /// <summary>The name by which generated code refers to the record.</summary>
    public string FullName => ExiCode.Global(CodeNamespace, Name);

    /// <summary>The name of the record's generated codec.</summary>
    public string Codec => ExiCode.Global(CodeNamespace, Name + "Exi");
}

/// <summary>How generated code and its files are named.</summary>
internal static class ExiCode
{
    public static string Global(string codeNamespace, string name) => codeNamespace.Length == 0 ? $"global::{name}" : $"global::{codeNamespace}.{name}";

    public static string Hint(string codeNamespace, string name, string suffix) => (codeNamespace.Length == 0 ? "" : codeNamespace + ".") + $"{name}.{suffix}.g.cs";
}

/// <summary>The global element of a record.</summary>
internal sealed record ExiRoot(string Name, string? Substitutes);

/// <summary>An element or attribute that takes event codes and that no record carries.</summary>
internal sealed record ExiDeclared(string Name, bool IsGlobal, bool IsAttribute);

/// <summary>What a property stands for.</summary>
internal enum ExiMemberKind
{
    Element,
    Reference,
    Attribute,
    Text,
    Any,
}

/// <summary>How a value travels.</summary>
internal enum ExiValueKind
{
    Record,
    Boolean,
    Enumeration,
    Bounded,
    Unsigned,
    Signed,
    Integer,
    Text,
    Octets,
}

/// <summary>A property of a record.</summary>
internal sealed record ExiMember(
    string Property,
    ExiMemberKind Kind,
    string WireName,
    bool IsQualified,
    string Type,
    ExiValueKind Value,
    bool IsNullable,
    bool IsRequired,
    bool IsList,
    int MinOccurs,
    int MaxOccurs,
    int MinLength,
    int MaxLength,
    string Min,
    string Max,
    bool HasRange,
    bool IsHex,
    int Choice,
    bool IsChoiceOptional,
    ExiEnum? Enum,
    EquatableArray<string> AnyElements);

/// <summary>An enumeration with its members in schema order.</summary>
internal sealed record ExiEnum(string FullName, string CodeNamespace, string Name, EquatableArray<ExiEnumMember> Members);

/// <summary>A member of an enumeration.</summary>
internal sealed record ExiEnumMember(string Name, string WireName);

/// <summary>A set of schemas that share one grammar.</summary>
internal sealed record ExiSet(string CodeNamespace, string ClassName, string Name, EquatableArray<string> XmlNamespaces);
