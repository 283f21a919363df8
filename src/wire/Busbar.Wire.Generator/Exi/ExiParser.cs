using System.Collections.Immutable;
using Busbar.Wire.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Busbar.Wire.Generator.Exi;

/// <summary>Reads annotated symbols into the model of the EXI emitters.</summary>
internal static class ExiParser
{
    public static Parsed<ExiRecord> Record(INamedTypeSymbol type, AttributeData annotation) =>
        Parse(ExiFindings.OfRecord(type), () => ReadRecord(type, annotation));

    public static Parsed<ExiSet> Set(INamedTypeSymbol type, AttributeData annotation) =>
        Parse(ExiFindings.OfSet(type), () => ReadSet(type, annotation));

    private static Parsed<T> Parse<T>(IEnumerable<Finding> findings, Func<T> read)
        where T : class
    {
        var found = Array(findings);
        return new Parsed<T>(found.Count > 0 ? null : read(), found);
    }

    private static ExiRecord ReadRecord(INamedTypeSymbol type, AttributeData annotation)
    {
        var members = type.GetMembers().OfType<IPropertySymbol>()
            .Select(Member).Where(static member => member is not null).Select(static member => member!);
        var declares = type.GetAttributes().Where(static a => a.AttributeClass?.Name == "ExiDeclaresAttribute")
            .Select(static a => new ExiDeclared(Text(a, 0), Flag(a, "IsGlobal"), Flag(a, "IsAttribute")));
        var root = Find(type, "ExiRootAttribute");
        return new ExiRecord(
            WireSymbols.NamesOf(type).Namespace,
            type.Name,
            type.IsAbstract,
            type.BaseType is { SpecialType: not SpecialType.System_Object } parent ? FullName(parent) : null,
            Text(annotation, 1),
            Flag(annotation, "HasUnqualifiedElements"),
            Flag(annotation, "HasOwnCodec"),
            root is null ? null : new ExiRoot(Text(root, 0), Named(root, "Substitutes") is INamedTypeSymbol head ? FullName(head) : null),
            Array(members),
            Array(declares));
    }

    private static ExiSet ReadSet(INamedTypeSymbol type, AttributeData annotation) => new(
        WireSymbols.NamesOf(type).Namespace,
        type.Name,
        Text(annotation, 0),
        Array(annotation.ConstructorArguments[1].Values.Select(static value => (string)value.Value!)));

    private static ExiMember? Member(IPropertySymbol property)
    {
        foreach (var annotation in property.GetAttributes())
        {
            ExiMemberKind? kind = annotation.AttributeClass?.Name switch
            {
                "ExiElementAttribute" => ExiMemberKind.Element,
                "ExiReferenceAttribute" => ExiMemberKind.Reference,
                "ExiAttributeAttribute" => ExiMemberKind.Attribute,
                "ExiTextAttribute" => ExiMemberKind.Text,
                "ExiAnyAttribute" => ExiMemberKind.Any,
                _ => null,
            };
            if (kind is { } found)
            {
                return Member(property, found, annotation);
            }
        }

        return null;
    }

    private static ExiMember Member(IPropertySymbol property, ExiMemberKind kind, AttributeData annotation)
    {
        var type = property.Type;
        var isNullable = property.NullableAnnotation == NullableAnnotation.Annotated;
        var isList = type is INamedTypeSymbol { Name: "IReadOnlyList" };
        if (isList)
        {
            type = ((INamedTypeSymbol)type).TypeArguments[0];
        }
        else if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        var range = Find(property, "ExiRangeAttribute");
        var length = Find(property, "ExiLengthAttribute");
        var occurs = Find(property, "ExiOccursAttribute");
        var choice = Find(property, "ExiChoiceAttribute");
        var (min, max) = Bounds(type.SpecialType);
        if (range is not null)
        {
            (min, max) = ((long)range.ConstructorArguments[0].Value!, (ulong)(long)range.ConstructorArguments[1].Value!);
        }

        var minOccurs = Number(occurs, "Min", -1);
        return new ExiMember(
            property.Name,
            kind,
            kind is ExiMemberKind.Element or ExiMemberKind.Attribute ? Text(annotation, 0) : "",
            Flag(annotation, "IsQualified"),
            FullName(type),
            Kind(type, min, max, range is not null),
            isNullable,
            property.IsRequired,
            isList,
            minOccurs >= 0 ? minOccurs : property.IsRequired ? 1 : 0,
            Number(occurs, "Max", int.MaxValue),
            Number(length, "Min", 0),
            Number(length, "Max", int.MaxValue),
            min.ToString(System.Globalization.CultureInfo.InvariantCulture),
            max.ToString(System.Globalization.CultureInfo.InvariantCulture),
            range is not null,
            Find(property, "ExiHexAttribute") is not null,
            choice is null ? -1 : (int)choice.ConstructorArguments[0].Value!,
            choice is not null && Flag(choice, "IsOptional"),
            type.TypeKind == TypeKind.Enum ? Enumeration((INamedTypeSymbol)type) : null,
            kind == ExiMemberKind.Any ? Array(annotation.ConstructorArguments[0].Values.Select(static value => (string)value.Value!)) : Array(Enumerable.Empty<string>()));
    }

    private static ExiValueKind Kind(ITypeSymbol type, long min, ulong max, bool hasRange)
    {
        if (type.TypeKind == TypeKind.Enum)
        {
            return ExiValueKind.Enumeration;
        }

        switch (type.SpecialType)
        {
            case SpecialType.System_Boolean:
                return ExiValueKind.Boolean;
            case SpecialType.System_String:
                return ExiValueKind.Text;
            case SpecialType.System_SByte or SpecialType.System_Byte:
                return ExiValueKind.Bounded;
            case SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_UInt32
                or SpecialType.System_Int64 or SpecialType.System_UInt64:
                return hasRange && (decimal)max - min + 1 <= 4096 ? ExiValueKind.Bounded : min >= 0 ? ExiValueKind.Unsigned : ExiValueKind.Signed;
            default:
                return type.Name switch
                {
                    "Octets" => ExiValueKind.Octets,
                    "BigInteger" => ExiValueKind.Integer,
                    _ => ExiValueKind.Record,
                };
        }
    }

    private static (long Min, ulong Max) Bounds(SpecialType type) => type switch
    {
        SpecialType.System_SByte => (sbyte.MinValue, (ulong)sbyte.MaxValue),
        SpecialType.System_Byte => (0, byte.MaxValue),
        SpecialType.System_Int16 => (short.MinValue, (ulong)short.MaxValue),
        SpecialType.System_UInt16 => (0, ushort.MaxValue),
        SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => (0, uint.MaxValue),
        SpecialType.System_Int64 => (long.MinValue, long.MaxValue),
        SpecialType.System_UInt64 => (0, ulong.MaxValue),
        _ => (0, 0),
    };

    private static ExiEnum Enumeration(INamedTypeSymbol type) => new(
        FullName(type),
        WireSymbols.NamesOf(type).Namespace,
        type.Name,
        Array(type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue)
            .Select(static field => new ExiEnumMember(field.Name, Find(field, "WireNameAttribute") is { } name ? Text(name, 0) : field.Name))));

    private static string FullName(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static AttributeData? Find(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == name);

    private static object? Named(AttributeData annotation, string name) =>
        annotation.NamedArguments.FirstOrDefault(pair => pair.Key == name).Value.Value;

    private static bool Flag(AttributeData annotation, string name) => Named(annotation, name) is true;

    private static int Number(AttributeData? annotation, string name, int otherwise) =>
        annotation is not null && Named(annotation, name) is int number ? number : otherwise;

    private static string Text(AttributeData annotation, int at) => (string)annotation.ConstructorArguments[at].Value!;

    private static EquatableArray<T> Array<T>(IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToImmutableArray());
}
