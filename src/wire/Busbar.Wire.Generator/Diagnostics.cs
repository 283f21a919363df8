using Microsoft.CodeAnalysis;

namespace Busbar.Wire.Generator;

/// <summary>Every diagnostic of the generator.</summary>
internal static class Diagnostics
{
    public static readonly DiagnosticDescriptor NotPartial = Error("BUSBAR001", "A wire type is not partial", "'{0}' must be partial, so that its codec can be added");
    public static readonly DiagnosticDescriptor NotSealedRecord = Error("BUSBAR002", "A wire record is not a sealed record", "'{0}' must be a sealed record class without type parameters");
    public static readonly DiagnosticDescriptor Nested = Error("BUSBAR003", "A wire type is nested", "'{0}' must not be nested in another type");
    public static readonly DiagnosticDescriptor UnsupportedType = Error("BUSBAR004", "A property has no wire form", "The type of '{0}' has no wire form; see WireRecordAttribute for the types that have one");
    public static readonly DiagnosticDescriptor DuplicateName = Error("BUSBAR005", "A wire name is taken", "The wire name of '{0}' is taken by another member");
    public static readonly DiagnosticDescriptor MisplacedConstraint = Error("BUSBAR006", "A constraint does not fit its property", "A constraint of '{0}' does not fit its type");
    public static readonly DiagnosticDescriptor RequiredNullable = Error("BUSBAR007", "A required property is nullable", "'{0}' is required and nullable: a wire property is one or the other");
    public static readonly DiagnosticDescriptor TooManyProperties = Error("BUSBAR008", "A wire record has too many properties", "'{0}' has more than 64 properties");
    public static readonly DiagnosticDescriptor BadExtra = Error("BUSBAR009", "The member Extra has the wrong type", "'{0}' must be ExtraProperties? or IReadOnlyDictionary<string, JsonFragment>?");
    public static readonly DiagnosticDescriptor NotWireRecord = Error("BUSBAR010", "An annotation needs a wire record", "'{0}' carries an annotation that only a wire record may have");
    public static readonly DiagnosticDescriptor BadCatalogue = Error("BUSBAR011", "A catalogue is not a static partial class", "'{0}' must be a static partial class");
    public static readonly DiagnosticDescriptor DuplicateMessage = Error("BUSBAR012", "A message is listed twice", "The message '{0}' is listed twice in one catalogue");
    public static readonly DiagnosticDescriptor BadWireName = Error("BUSBAR013", "A wire name needs an escape", "The wire name of '{0}' must be non-empty, without quotes, backslashes and control characters");
    public static readonly DiagnosticDescriptor NotXmlRecord = Error("BUSBAR014", "An XML type is not a record", "'{0}' must be a record that is not nested; an abstract one needs XmlChoice, and only that may be abstract");
    public static readonly DiagnosticDescriptor NoXmlForm = Error("BUSBAR015", "A property has no XML form", "The type of '{0}' has no XML form here; see XmlElementAttribute and XmlAttributeAttribute");
    public static readonly DiagnosticDescriptor NotExiRecord = Error("BUSBAR016", "A type of an XML schema is not a record", "'{0}' must be a record class without type parameters");
    public static readonly DiagnosticDescriptor NoExiPlace = Error("BUSBAR017", "A property has no place in the schema", "'{0}' must say whether it is an element, a reference, an attribute, text or a wildcard");
    public static readonly DiagnosticDescriptor NoExiForm = Error("BUSBAR018", "A property has no EXI form", "The type of '{0}' has no EXI form: integers, booleans, texts, Octets, BigInteger, annotated enums and records have one, and a list is never null");
    public static readonly DiagnosticDescriptor BadExiSet = Error("BUSBAR019", "A set of schemas is not a partial ExiSchema", "'{0}' must be a partial class that derives from ExiSchema and is not nested");

    private static readonly Dictionary<string, DiagnosticDescriptor> All = new[]
    {
        NotPartial, NotSealedRecord, Nested, UnsupportedType, DuplicateName, MisplacedConstraint, RequiredNullable,
        TooManyProperties, BadExtra, NotWireRecord, BadCatalogue, DuplicateMessage, BadWireName,
        NotXmlRecord, NoXmlForm,
        NotExiRecord, NoExiPlace, NoExiForm, BadExiSet,
    }.ToDictionary(descriptor => descriptor.Id);

    /// <summary>The descriptor of an id.</summary>
    public static DiagnosticDescriptor ById(string id)
    {
        return All[id];
    }

    private static DiagnosticDescriptor Error(string id, string title, string message)
    {
        return new DiagnosticDescriptor(id, title, message, "Busbar.Wire", DiagnosticSeverity.Error, isEnabledByDefault: true);
    }
}
