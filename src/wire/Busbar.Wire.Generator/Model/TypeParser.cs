using Microsoft.CodeAnalysis;

namespace Busbar.Wire.Generator.Model;

/// <summary>Turns the type of a property into its model.</summary>
internal static class TypeParser
{
    /// <summary>The model of a type without its nullability, or null when it has no wire form.</summary>
    public static TypeModel? Parse(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { Name: "IReadOnlyList", TypeArguments.Length: 1 } list
            && list.ContainingNamespace.ToDisplayString() == "System.Collections.Generic")
        {
            var item = list.TypeArguments[0];
            return item.NullableAnnotation != NullableAnnotation.Annotated && Value(item) is { } kind
                ? new TypeModel(kind, Display(item), IsList: true)
                : null;
        }

        return Value(type) is { } value ? new TypeModel(value, Display(type), IsList: false) : null;
    }

    private static ValueKind? Value(ITypeSymbol type)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return ValueKind.Text;
            case SpecialType.System_Int32:
                return ValueKind.Int32;
            case SpecialType.System_Int64:
                return ValueKind.Int64;
            case SpecialType.System_Decimal:
                return ValueKind.Decimal;
            case SpecialType.System_Boolean:
                return ValueKind.Boolean;
        }

        if (IsOpenEnum(type, out var known))
        {
            return WireSymbols.Find(known, WireSymbols.Enum).Named<bool>("IsOpen") == true ? ValueKind.OpenEnum : null;
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return WireSymbols.Find(type, WireSymbols.Enum) is null ? null : ValueKind.Enum;
        }

        return WireSymbols.FullName(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)) switch
        {
            "System.DateTimeOffset" => ValueKind.Time,
            WireSymbols.Fragment => ValueKind.Fragment,
            _ when WireSymbols.Implements(type, WireSymbols.TextForm) => ValueKind.TextForm,
            _ => WireSymbols.Find(type, WireSymbols.Record) is null && !WireSymbols.Implements(type, WireSymbols.OwnCodec) ? null : ValueKind.Record,
        };
    }

    private static bool IsOpenEnum(ITypeSymbol type, out ITypeSymbol known)
    {
        known = type is INamedTypeSymbol { Name: WireSymbols.OpenEnum, TypeArguments.Length: 1 } open
            && open.ContainingNamespace.ToDisplayString() == "Busbar.Wire"
                ? open.TypeArguments[0]
                : type;
        return !ReferenceEquals(known, type);
    }

    private static string Display(ITypeSymbol type)
    {
        return type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
    }
}
