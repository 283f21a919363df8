using System.Collections.Immutable;
using Busbar.Wire.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Busbar.Wire.Generator.Catalogue;

/// <summary>Fills each <c>[WireObjects]</c> class with the objects of its namespace.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ObjectCatalogueGenerator : IIncrementalGenerator
{
    private const string Entry = "global::Busbar.Wire.ObjectEntry";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var objects = context.SyntaxProvider
            .ForAttributeWithMetadataName(WireSymbols.Object, static (_, _) => true, ParseObject)
            .Collect();
        var catalogues = context.SyntaxProvider
            .ForAttributeWithMetadataName(WireSymbols.Objects, static (_, _) => true, ParseCatalogue);
        context.RegisterSourceOutput(catalogues.Combine(objects), static (output, pair) => Produce(output, pair.Left, pair.Right));
    }

    private static Parsed<CatalogueModel> ParseCatalogue(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var isPartial = ((TypeDeclarationSyntax)context.TargetNode).Modifiers.Any(SyntaxKind.PartialKeyword);
        return type.IsStatic && isPartial && type.ContainingType is null
            ? new(new CatalogueModel(WireSymbols.NamesOf(type)), default)
            : new(null, new([Finding.At(Diagnostics.BadCatalogue, type, type.Name)]));
    }

    private static Parsed<CatalogueObject> ParseObject(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var data = WireSymbols.Find(type, WireSymbols.Object);
        return WireSymbols.Find(type, WireSymbols.Record) is not null
            && data.Positional(0) is string name && data.Positional(1) is string clause
            ? new(new CatalogueObject(WireSymbols.NamesOf(type), name, clause), default)
            : new(null, new([Finding.At(Diagnostics.NotWireRecord, type, type.Name)]));
    }

    private static void Produce(
        SourceProductionContext output,
        Parsed<CatalogueModel> parsed,
        ImmutableArray<Parsed<CatalogueObject>> parsedObjects)
    {
        var objects = parsedObjects.Select(found => output.Accepts(found)).OfType<CatalogueObject>();
        if (output.Accepts(parsed) is not { } catalogue)
        {
            return;
        }

        var listed = objects.Where(found => catalogue.Covers(found.Names)).OrderBy(found => found.Name, StringComparer.Ordinal).ToList();
        var doubled = listed.GroupBy(found => found.Name).FirstOrDefault(group => group.Count() > 1);
        if (doubled is not null)
        {
            output.ReportDiagnostic(Diagnostic.Create(Diagnostics.DuplicateMessage, Location.None, doubled.Key));
            return;
        }

        output.AddSource(catalogue.Names.Hint("Objects"), Emit(catalogue, listed));
    }

    private static string Emit(CatalogueModel model, List<CatalogueObject> objects)
    {
        var names = model.Names;
        var code = CodeWriter.ForFile(names.Namespace);
        code.Open($"static partial class {names.Name}");
        code.Line("/// <summary>All objects, by name.</summary>");
        code.Line("public static global::Busbar.Wire.ObjectCatalogue Objects { get; } = new(new " + Entry + "[]");
        code.Line("{");
        foreach (var found in objects)
        {
            code.Line($"    new {Entry}<{found.Names.Full}>({CSharpText.Literal(found.Name)}, {CSharpText.Literal(found.Clause)}),");
        }

        code.Line("});");
        code.Close();
        return code.ToString();
    }
}
