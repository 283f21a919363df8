using Busbar.Wire.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Busbar.Wire.Generator.Json;

/// <summary>Adds a JSON codec to each wire record, and the texts of each wire enum.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class JsonGenerator : IIncrementalGenerator
{
    /// <summary>The name of the pipeline step whose output is cached per record.</summary>
    public const string RecordStep = "WireRecords";

    /// <summary>The name of the pipeline step whose output is cached per enum.</summary>
    public const string EnumStep = "WireEnums";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var records = context.SyntaxProvider
            .ForAttributeWithMetadataName(WireSymbols.Record, static (_, _) => true, RecordParser.Parse)
            .WithTrackingName(RecordStep);
        context.RegisterSourceOutput(records, static (output, record) =>
        {
            if (output.Accepts(record) is { } model)
            {
                output.AddSource(model.Names.Hint("Json"), JsonRecordEmitter.Emit(model));
            }
        });

        var enums = context.SyntaxProvider
            .ForAttributeWithMetadataName(WireSymbols.Enum, static (_, _) => true, EnumParser.Parse)
            .WithTrackingName(EnumStep);
        context.RegisterSourceOutput(enums, static (output, parsed) =>
        {
            if (output.Accepts(parsed) is { } model)
            {
                output.AddSource(model.Names.Hint("WireText"), EnumTextEmitter.Emit(model));
            }
        });
    }
}
