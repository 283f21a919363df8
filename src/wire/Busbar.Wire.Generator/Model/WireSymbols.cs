using Microsoft.CodeAnalysis;

namespace Busbar.Wire.Generator.Model;

/// <summary>The names of the annotations, and how to read them off symbols.</summary>
internal static class WireSymbols
{
    public const string Record = "Busbar.Wire.WireRecordAttribute";
    public const string Enum = "Busbar.Wire.WireEnumAttribute";
    public const string Name = "Busbar.Wire.WireNameAttribute";
    public const string Message = "Busbar.Wire.WireMessageAttribute";
    public const string Patch = "Busbar.Wire.WirePatchAttribute";
    public const string Catalogue = "Busbar.Wire.WireCatalogueAttribute";
    public const string Reading = "Busbar.Wire.WireReadingAttribute";
    public const string Naming = "Busbar.Wire.WireNamingAttribute";
    public const string Object = "Busbar.Wire.WireObjectAttribute";
    public const string Objects = "Busbar.Wire.WireObjectsAttribute";
    public const string Format = "Busbar.Wire.FormatAttribute";
    public const string Rule = "Busbar.Wire.RuleAttribute";
    public const string MaxLength = "Busbar.Wire.MaxLengthAttribute";
    public const string MinLength = "Busbar.Wire.MinLengthAttribute";
    public const string Range = "Busbar.Wire.RangeAttribute";
    public const string Items = "Busbar.Wire.ItemsAttribute";
    public const string DecimalPlaces = "Busbar.Wire.DecimalPlacesAttribute";
    public const string Fragment = "Busbar.Wire.JsonFragment";
    public const string OpenEnum = "OpenEnum";
    public const string ExtraBag = "Busbar.Wire.ExtraProperties";

    /// <summary>A value with a text form of its own.</summary>
    public const string TextForm = "Busbar.Wire.IWireText<TSelf>";

    /// <summary>A record whose codec is written by hand.</summary>
    public const string OwnCodec = "Busbar.Wire.IWireRecord<TSelf>";

    private static readonly SymbolDisplayFormat BareFull = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        .RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>The full name of a type, without <c>global::</c>.</summary>
    public static string FullName(ITypeSymbol type)
    {
        return type.ToDisplayString(BareFull);
    }

    /// <summary>Whether a type declares a generic interface of the runtime.</summary>
    public static bool Implements(ITypeSymbol type, string definition)
    {
        return type.AllInterfaces.Any(found => found.IsGenericType && FullName(found.OriginalDefinition) == definition);
    }

    /// <summary>The attribute of that name on a symbol.</summary>
    public static AttributeData? Find(ISymbol symbol, string attribute)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (data.AttributeClass is { } type && FullName(type) == attribute)
            {
                return data;
            }
        }

        return null;
    }

    /// <summary>A named argument of an attribute.</summary>
    public static T? Named<T>(this AttributeData? data, string name)
        where T : struct
    {
        if (data is not null)
        {
            foreach (var argument in data.NamedArguments)
            {
                if (argument.Key == name && argument.Value.Value is T value)
                {
                    return value;
                }
            }
        }

        return null;
    }

    /// <summary>A constructor argument of an attribute.</summary>
    public static object? Positional(this AttributeData? data, int index)
    {
        return data is not null && data.ConstructorArguments.Length > index ? data.ConstructorArguments[index].Value : null;
    }

    /// <summary>The format annotation of a property: its own, or that of the class of one of its attributes.</summary>
    public static AttributeData? FindFormat(ISymbol property)
    {
        return Find(property, Format)
            ?? property.GetAttributes().Select(static data => data.AttributeClass is { } type ? Find(type, Format) : null)
                .FirstOrDefault(static format => format is not null);
    }

    /// <summary>The method that an attribute names by a type and a text, in full.</summary>
    public static string MethodOf(AttributeData data)
    {
        var type = (ITypeSymbol)data.ConstructorArguments[0].Value!;
        return $"{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{data.Positional(1) as string}";
    }

    /// <summary>The names of a type.</summary>
    public static TypeNames NamesOf(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();
        return new TypeNames(space, type.Name, type.DeclaredAccessibility == Accessibility.Public ? "public" : "internal");
    }

    /// <summary>The wire name of a member: its annotation or a default.</summary>
    public static string WireNameOf(ISymbol member, string otherwise)
    {
        return Find(member, Name).Positional(0) as string ?? otherwise;
    }

    /// <summary>Whether a wire name stands in JSON as it is.</summary>
    public static bool IsPlain(string wireName)
    {
        return wireName.Length > 0 && wireName.All(unit => unit >= ' ' && unit is not ('"' or '\\'));
    }
}
