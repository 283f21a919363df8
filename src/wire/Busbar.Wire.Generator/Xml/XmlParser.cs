using System.Collections.Immutable;
using System.Globalization;
using Busbar.Wire.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Busbar.Wire.Generator.Xml;

/// <summary>Turns an annotated record into the model of the XML emitters.</summary>
internal static class XmlParser
{
    private const string Record = "Busbar.Wire.XmlRecordAttribute";
    private const string Choice = "Busbar.Wire.XmlChoiceAttribute";
    private const string Element = "Busbar.Wire.XmlElementAttribute";
    private const string Attribute = "Busbar.Wire.XmlAttributeAttribute";
    private const string Fragment = "Busbar.Wire.Xml.XmlFragment";

    public static Parsed<XmlRecordModel> Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var space = context.Attributes[0].Positional(0) as string ?? "";
        var options = WireSymbols.Find(type, Choice)?.ConstructorArguments[0].Values
            .Select(static option => option.Value).OfType<INamedTypeSymbol>().Select(static option => Display(option)) ?? [];
        var members = ImmutableArray.CreateBuilder<XmlMember>();
        foreach (var level in Lineage(type))
        {
            var levelSpace = WireSymbols.Find(level, Record).Positional(0) as string ?? space;
            foreach (var property in level.GetMembers().OfType<IPropertySymbol>())
            {
                cancellation.ThrowIfCancellationRequested();
                Add(members, findings, property, levelSpace);
            }
        }

        if (!type.IsRecord || type.ContainingType is not null || type.IsAbstract != options.Any())
        {
            findings.Add(Finding.At(Diagnostics.NotXmlRecord, type, type.Name));
        }

        return findings.Count > 0
            ? new(null, new(findings.ToImmutable()))
            : new(
                new XmlRecordModel(
                    WireSymbols.NamesOf(type),
                    space,
                    Text(context.Attributes[0], "Element"),
                    type.BaseType is { } parent && WireSymbols.Find(parent, Choice) is not null,
                    new(options.ToImmutableArray()),
                    new(members.ToImmutable())),
                default);
    }

    private static IEnumerable<INamedTypeSymbol> Lineage(INamedTypeSymbol type)
    {
        var levels = new Stack<INamedTypeSymbol>();
        for (var level = type; level is { SpecialType: not SpecialType.System_Object }; level = level.BaseType)
        {
            levels.Push(level);
        }

        return levels;
    }

    private static void Add(ImmutableArray<XmlMember>.Builder members, ImmutableArray<Finding>.Builder findings, IPropertySymbol property, string space)
    {
        var element = WireSymbols.Find(property, Element);
        var attribute = WireSymbols.Find(property, Attribute);
        if (element is null && attribute is null)
        {
            return;
        }

        var type = property.Type;
        var isNullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        var isList = type is INamedTypeSymbol { Name: "IReadOnlyList" };
        if (isList)
        {
            type = ((INamedTypeSymbol)type).TypeArguments[0];
        }
        else if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
            isNullable = true;
        }

        var name = (element ?? attribute).Positional(0) as string;
        var outer = Text(element ?? attribute, "Namespace") ?? (element is null ? "" : space);
        var inner = Text(element, "Inner");
        var items = WireSymbols.Find(property, WireSymbols.Items);
        var range = WireSymbols.Find(property, WireSymbols.Range);
        if (Kind(type) is not { } kind || (name is null && kind != XmlValueKind.Record) || (attribute is not null && (isList || kind is XmlValueKind.Record or XmlValueKind.Fragment)))
        {
            findings.Add(Finding.At(Diagnostics.NoXmlForm, property, property.Name));
            return;
        }

        members.Add(new XmlMember(
            property.Name,
            attribute is not null,
            name is null ? null : new XmlName(name, outer),
            inner is null ? null : new XmlName(inner, Text(element, "InnerNamespace") ?? outer),
            kind,
            Display(type),
            !isNullable && (!isList || property.IsRequired),
            isList,
            items.Named<int>("Min") ?? 0,
            items.Named<int>("Max"),
            range.Named<double>("Min")?.ToString(CultureInfo.InvariantCulture),
            range.Named<double>("Max")?.ToString(CultureInfo.InvariantCulture),
            element.Named<bool>("KeepsSpace") ?? false,
            Text(element, "Fixed")));
    }

    private static XmlValueKind? Kind(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => XmlValueKind.Text,
        SpecialType.System_Boolean => XmlValueKind.Boolean,
        SpecialType.System_UInt32 => XmlValueKind.UInt32,
        SpecialType.System_Double => XmlValueKind.Float,
        SpecialType.System_Decimal => XmlValueKind.Decimal,
        _ when type.TypeKind == TypeKind.Enum => WireSymbols.Find(type, WireSymbols.Enum) is null ? null : XmlValueKind.Enum,
        _ when WireSymbols.Implements(type, WireSymbols.TextForm) => XmlValueKind.TextForm,
        _ when WireSymbols.FullName(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)) == Fragment => XmlValueKind.Fragment,
        _ => WireSymbols.Find(type, Record) is null ? null : XmlValueKind.Record,
    };

    private static string? Text(AttributeData? data, string name) =>
        data?.NamedArguments.FirstOrDefault(pair => pair.Key == name).Value.Value as string;

    private static string Display(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
