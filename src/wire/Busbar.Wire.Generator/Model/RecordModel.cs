namespace Busbar.Wire.Generator.Model;

/// <summary>What a reader does with a property that the record does not declare.</summary>
internal enum UnknownModel
{
    Reject,
    Ignore,
    Preserve,
}

/// <summary>One annotated record: all that emitters know of it.</summary>
internal sealed record RecordModel(
    TypeNames Names,
    UnknownModel Unknown,
    bool NullIsAbsent,
    bool ZonelessIsUtc,
    bool IsTolerant,
    string? Clause,
    EquatableArray<RuleModel> Rules,
    bool DeclaresExtra,
    bool DeclaresEquals,
    EquatableArray<PropertyModel> Properties,
    MessageModel? Message);

/// <summary>The message that a record is the payload of; kind and sender are members of the runtime's enums.</summary>
internal sealed record MessageModel(string Action, string Kind, string Sender, string Clause);

/// <summary>A rule over a record: the full name of a static method, and what is wrong where it does not hold.</summary>
internal sealed record RuleModel(string Method, string Message);

/// <summary>How a type is named in emitted code.</summary>
/// <param name="Namespace">Its namespace, empty for the global one.</param>
/// <param name="Name">Its bare name.</param>
/// <param name="Access">Its accessibility keyword.</param>
internal sealed record TypeNames(string Namespace, string Name, string Access)
{
    /// <summary>The type from anywhere.</summary>
    public string Full => Namespace.Length == 0 ? "global::" + Name : $"global::{Namespace}.{Name}";

    /// <summary>The name of a file emitted for it.</summary>
    public string Hint(string suffix) => (Namespace.Length == 0 ? Name : $"{Namespace}.{Name}") + $".{suffix}.g.cs";
}
