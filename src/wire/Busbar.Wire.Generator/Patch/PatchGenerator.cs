using Busbar.Wire.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Busbar.Wire.Generator.Patch;

/// <summary>Adds the presence-tracked twin of each wire record that asks for one.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PatchGenerator : IIncrementalGenerator
{
    /// <summary>The name of the pipeline step whose output is cached per record.</summary>
    public const string PatchStep = "WirePatches";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var patches = context.SyntaxProvider
            .ForAttributeWithMetadataName(WireSymbols.Patch, static (_, _) => true, Parse)
            .WithTrackingName(PatchStep);
        context.RegisterSourceOutput(patches, static (output, parsed) =>
        {
            if (output.Accepts(parsed) is { } model)
            {
                output.AddSource(model.Names.Hint("Patch"), PatchEmitter.Emit(model));
            }
        });
    }

    private static Parsed<RecordModel> Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        if (WireSymbols.Find(type, WireSymbols.Record) is null)
        {
            return new(null, new([Finding.At(Diagnostics.NotWireRecord, type, type.Name)]));
        }

        // What is wrong with the record itself is reported once, by the JSON generator.
        return new(RecordParser.Parse(type, context.TargetNode, cancellation).Model, default);
    }
}
