using Busbar.Wire.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Busbar.Wire.Generator.Exi;

/// <summary>What is wrong with records and sets of schemas before anything is emitted for them.</summary>
internal static class ExiFindings
{
    private static readonly string[] Places = ["ExiElementAttribute", "ExiReferenceAttribute", "ExiAttributeAttribute", "ExiTextAttribute", "ExiAnyAttribute"];

    public static IEnumerable<Finding> OfRecord(INamedTypeSymbol type)
    {
        if (!type.IsRecord || type.IsValueType || type.TypeParameters.Length > 0)
        {
            yield return Finding.At(Diagnostics.NotExiRecord, type, type.Name);
            yield break;
        }

        if (type.ContainingType is not null)
        {
            yield return Finding.At(Diagnostics.Nested, type, type.Name);
            yield break;
        }

        var names = new HashSet<string>();
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(static p => !p.IsImplicitlyDeclared && !p.IsStatic && p.SetMethod is not null))
        {
            var place = property.GetAttributes().FirstOrDefault(static a => Places.Contains(a.AttributeClass?.Name));
            var problem = place is null ? Diagnostics.NoExiPlace : Of(property, place.AttributeClass!.Name);
            if (problem is not null)
            {
                yield return Finding.At(problem, property, property.Name);
            }
            else if (NameOf(place!) is { } name && !names.Add(place!.AttributeClass!.Name + name))
            {
                yield return Finding.At(Diagnostics.DuplicateName, property, property.Name);
            }
        }
    }

    public static IEnumerable<Finding> OfSet(INamedTypeSymbol type)
    {
        var isSchema = false;
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            isSchema |= parent.Name == "ExiSchema";
        }

        var isPartial = type.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax()).OfType<TypeDeclarationSyntax>()
            .All(static declaration => declaration.Modifiers.Any(static modifier => modifier.Text == "partial"));
        if (!isSchema || !isPartial || type.ContainingType is not null)
        {
            yield return Finding.At(Diagnostics.BadExiSet, type, type.Name);
        }
    }

    private static string? NameOf(AttributeData place) =>
        place.ConstructorArguments.Length == 1 && place.ConstructorArguments[0].Kind == TypedConstantKind.Primitive ? place.ConstructorArguments[0].Value as string : null;

    private static DiagnosticDescriptor? Of(IPropertySymbol property, string place)
    {
        var isNullable = property.NullableAnnotation == NullableAnnotation.Annotated;
        var isList = property.Type is INamedTypeSymbol { Name: "IReadOnlyList" };
        var type = isList ? ((INamedTypeSymbol)property.Type).TypeArguments[0]
            : property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0]
            : property.Type;
        if (place == "ExiAnyAttribute")
        {
            return isList ? null : Diagnostics.NoExiForm;
        }

        if (!HasForm(type) || (isList && isNullable) || (place == "ExiReferenceAttribute" && Find(type, "ExiRootAttribute") is null))
        {
            return Diagnostics.NoExiForm;
        }

        var isText = type.SpecialType == SpecialType.System_String;
        var isOctets = type.Name == "Octets";
        var fits = (Find(property, "ExiLengthAttribute") is null || isText || isOctets)
            && (Find(property, "ExiHexAttribute") is null || isOctets)
            && (Find(property, "ExiRangeAttribute") is null || IsInteger(type))
            && (Find(property, "ExiOccursAttribute") is null || isList)
            && (Find(property, "ExiChoiceAttribute") is null || (isNullable && !isList));
        return !fits ? Diagnostics.MisplacedConstraint : property.IsRequired && isNullable ? Diagnostics.RequiredNullable : null;
    }

    private static bool HasForm(ITypeSymbol type) => type.TypeKind == TypeKind.Enum ? Find(type, "ExiEnumAttribute") is not null
        : IsInteger(type) || type.SpecialType is SpecialType.System_Boolean or SpecialType.System_String
        || type.Name is "Octets" or "BigInteger" || Find(type, "ExiTypeAttribute") is not null;

    private static bool IsInteger(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    private static AttributeData? Find(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == name);
}
