using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Busbar.Wire.Generator.Model;

/// <summary>Turns an annotated record into its model.</summary>
internal static class RecordParser
{
    private const string ExtraMember = "Extra";

    // The reader tracks presence in one 64-bit mask.
    private const int MostProperties = 64;

    /// <summary>Parses the record that carries the annotation.</summary>
    public static Parsed<RecordModel> Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        return Parse((INamedTypeSymbol)context.TargetSymbol, context.TargetNode, cancellation);
    }

    /// <summary>Parses an annotated record.</summary>
    public static Parsed<RecordModel> Parse(INamedTypeSymbol type, SyntaxNode node, CancellationToken cancellation)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        CheckDeclaration(type, node, findings);
        var record = WireSymbols.Find(type, WireSymbols.Record);
        var unknown = (UnknownModel)(record.Named<int>("Unknown") ?? 0);
        var properties = ImmutableArray.CreateBuilder<PropertyModel>();
        var declaresExtra = false;
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            cancellation.ThrowIfCancellationRequested();
            if (property.IsStatic || property.IsIndexer || property.SetMethod is null || property.DeclaredAccessibility != Accessibility.Public)
            {
                continue;
            }

            if (unknown == UnknownModel.Preserve && property.Name == ExtraMember)
            {
                declaresExtra = true;
                CheckExtra(property, findings);
            }
            else if (PropertyParser.Parse(property, findings) is { } model)
            {
                properties.Add(model);
            }
        }

        CheckNames(type, properties, findings);
        if (findings.Count > 0)
        {
            return new(null, new(findings.ToImmutable()));
        }

        var assemblyReading = WireSymbols.Find(type.ContainingAssembly, WireSymbols.Reading);
        var reading = WireSymbols.Find(type, WireSymbols.Reading);
        return new(
            new RecordModel(
                WireSymbols.NamesOf(type),
                unknown,
                reading.Named<bool>("NullIsAbsent") ?? assemblyReading.Named<bool>("NullIsAbsent") ?? false,
                reading.Named<bool>("ZonelessIsUtc") ?? assemblyReading.Named<bool>("ZonelessIsUtc") ?? false,
                reading.Named<bool>("IsTolerant") ?? assemblyReading.Named<bool>("IsTolerant") ?? false,
                WireSymbols.Find(type, WireSymbols.Object).Positional(1) as string,
                RulesOf(type),
                declaresExtra,
                DeclaresEquals(type),
                new(properties.ToImmutable()),
                MessageParser.Parse(type)),
            default);
    }

    private static void CheckDeclaration(INamedTypeSymbol type, SyntaxNode node, ImmutableArray<Finding>.Builder findings)
    {
        if (node is TypeDeclarationSyntax declaration && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            findings.Add(Finding.At(Diagnostics.NotPartial, type, type.Name));
        }

        if (!type.IsRecord || !type.IsSealed || type.IsGenericType)
        {
            findings.Add(Finding.At(Diagnostics.NotSealedRecord, type, type.Name));
        }

        if (type.ContainingType is not null)
        {
            findings.Add(Finding.At(Diagnostics.Nested, type, type.Name));
        }
    }

    private static void CheckNames(INamedTypeSymbol type, IReadOnlyCollection<PropertyModel> properties, ImmutableArray<Finding>.Builder findings)
    {
        foreach (var taken in properties.GroupBy(property => property.WireName).Where(group => group.Count() > 1))
        {
            var member = type.GetMembers(taken.Last().Name)[0];
            findings.Add(Finding.At(Diagnostics.DuplicateName, member, member.Name));
        }

        if (properties.Count > MostProperties)
        {
            findings.Add(Finding.At(Diagnostics.TooManyProperties, type, type.Name));
        }
    }

    private static void CheckExtra(IPropertySymbol property, ImmutableArray<Finding>.Builder findings)
    {
        var name = WireSymbols.FullName(property.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));
        if (name != WireSymbols.ExtraBag
            && name != $"System.Collections.Generic.IReadOnlyDictionary<System.String, {WireSymbols.Fragment}>")
        {
            findings.Add(Finding.At(Diagnostics.BadExtra, property, property.Name));
        }
    }

    private static EquatableArray<RuleModel> RulesOf(INamedTypeSymbol type)
    {
        return new([.. type.GetAttributes()
            .Where(static data => data.AttributeClass is { } attribute && WireSymbols.FullName(attribute) == WireSymbols.Rule)
            .Where(static data => data.ConstructorArguments.Length == 3 && data.ConstructorArguments[0].Value is ITypeSymbol)
            .Select(static data => new RuleModel(WireSymbols.MethodOf(data), data.Positional(2) as string ?? ""))]);
    }

    private static bool DeclaresEquals(INamedTypeSymbol type)
    {
        return type.GetMembers("Equals").OfType<IMethodSymbol>().Any(method => !method.IsImplicitlyDeclared)
            || type.GetMembers("GetHashCode").OfType<IMethodSymbol>().Any(method => !method.IsImplicitlyDeclared);
    }
}
