using System.Collections.Immutable;
using Busbar.Wire.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Busbar.Wire.Generator.Catalogue;

/// <summary>Fills each <c>[WireCatalogue]</c> class with the messages of its namespace.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogueGenerator : IIncrementalGenerator
{
    /// <summary>The name of the pipeline step whose output is cached per message.</summary>
    public const string MessageStep = "WireMessages";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var messages = context.SyntaxProvider
            .ForAttributeWithMetadataName(WireSymbols.Message, static (_, _) => true, ParseMessage)
            .WithTrackingName(MessageStep)
            .Collect();
        var catalogues = context.SyntaxProvider
            .ForAttributeWithMetadataName(WireSymbols.Catalogue, static (_, _) => true, ParseCatalogue);
        context.RegisterSourceOutput(catalogues.Combine(messages), static (output, pair) => Produce(output, pair.Left, pair.Right));
    }

    private static Parsed<CatalogueModel> ParseCatalogue(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var isPartial = ((TypeDeclarationSyntax)context.TargetNode).Modifiers.Any(SyntaxKind.PartialKeyword);
        return type.IsStatic && isPartial && type.ContainingType is null
            ? new(new CatalogueModel(WireSymbols.NamesOf(type)), default)
            : new(null, new([Finding.At(Diagnostics.BadCatalogue, type, type.Name)]));
    }

    private static Parsed<CatalogueMessage> ParseMessage(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        return WireSymbols.Find(type, WireSymbols.Record) is not null && MessageParser.Parse(type) is { } message
            ? new(new CatalogueMessage(WireSymbols.NamesOf(type), message), default)
            : new(null, new([Finding.At(Diagnostics.NotWireRecord, type, type.Name)]));
    }

    private static void Produce(
        SourceProductionContext output,
        Parsed<CatalogueModel> parsed,
        ImmutableArray<Parsed<CatalogueMessage>> parsedMessages)
    {
        var messages = parsedMessages.Select(message => output.Accepts(message)).OfType<CatalogueMessage>();
        if (output.Accepts(parsed) is not { } catalogue)
        {
            return;
        }

        var listed = messages
            .Where(message => catalogue.Covers(message.Names))
            .OrderBy(message => message.Message.Action, StringComparer.Ordinal)
            .ThenBy(message => message.Message.Kind, StringComparer.Ordinal)
            .ToList();
        var doubled = listed.GroupBy(message => (message.Message.Action, message.Message.Kind)).FirstOrDefault(group => group.Count() > 1);
        if (doubled is not null)
        {
            output.ReportDiagnostic(Diagnostic.Create(
                Diagnostics.DuplicateMessage, Location.None, $"{doubled.Key.Action} {doubled.Key.Kind}"));
            return;
        }

        output.AddSource(catalogue.Names.Hint("Catalogue"), CatalogueEmitter.Emit(catalogue, listed));
    }
}
