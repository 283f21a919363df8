using System.Collections.Immutable;
using System.Text;
using Busbar.Wire.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Busbar.Wire.Generator.Exi;

/// <summary>Turns records that stand for types of XML schemas into EXI and XML codecs, and sets of schemas into grammars.</summary>
[Generator]
public sealed class ExiGenerator : IIncrementalGenerator
{
    /// <summary>The name of the pipeline step whose output is cached per record.</summary>
    public const string RecordStep = "ExiRecords";

    /// <summary>The name of the pipeline step whose output is cached per set of schemas.</summary>
    public const string SetStep = "ExiSets";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var records = context.SyntaxProvider.ForAttributeWithMetadataName(
            "Busbar.Wire.ExiTypeAttribute",
            static (node, _) => node is TypeDeclarationSyntax,
            static (found, _) => ExiParser.Record((INamedTypeSymbol)found.TargetSymbol, found.Attributes[0])).WithTrackingName(RecordStep);
        var sets = context.SyntaxProvider.ForAttributeWithMetadataName(
            "Busbar.Wire.ExiSchemaSetAttribute",
            static (node, _) => node is TypeDeclarationSyntax,
            static (found, _) => ExiParser.Set((INamedTypeSymbol)found.TargetSymbol, found.Attributes[0])).WithTrackingName(SetStep);
        context.RegisterSourceOutput(
            records.Collect().Combine(sets.Collect()),
            static (output, found) => Emit(output, new ExiCatalogue(Accepted(output, found.Left), Accepted(output, found.Right))));
    }

    private static List<T> Accepted<T>(SourceProductionContext output, ImmutableArray<Parsed<T>> parsed)
        where T : class => [.. parsed.Select(one => output.Accepts(one)).Where(static model => model is not null).Select(static model => model!)];

    private static void Emit(SourceProductionContext output, ExiCatalogue catalogue)
    {
        foreach (var record in catalogue.Records)
        {
            if (record.IsAbstract || record.HasOwnCodec)
            {
                continue;
            }

            var code = Begin(record.CodeNamespace);
            var grammar = catalogue.GrammarOf(record);
            code.Open($"internal static class {record.Name}Exi");
            new ExiDecoderEmitter(catalogue, record, grammar, code).Emit();
            code.Line();
            new ExiEncoderEmitter(catalogue, record, grammar, code).Emit();
            code.Line();
            new ExiXmlEmitter(catalogue, record, grammar, code).Emit();
            code.Close();
            Add(output, ExiCode.Hint(record.CodeNamespace, record.Name, "Exi"), code);
        }

        foreach (var found in catalogue.Enums)
        {
            var code = Begin(found.CodeNamespace);
            ExiEnumEmitter.Emit(found, code);
            Add(output, ExiCode.Hint(found.CodeNamespace, found.Name, "ExiNames"), code);
        }

        foreach (var set in catalogue.Sets)
        {
            var code = Begin(set.CodeNamespace);
            new ExiSetEmitter(catalogue, set, code).Emit();
            Add(output, ExiCode.Hint(set.CodeNamespace, set.ClassName, "ExiSet"), code);
        }
    }

    private static CodeWriter Begin(string codeNamespace)
    {
        var code = CodeWriter.ForFile(codeNamespace);
        code.Line("#pragma warning disable");
        code.Line("using Busbar.Wire.Exi;");
        code.Line();
        return code;
    }

    private static void Add(SourceProductionContext output, string name, CodeWriter code) =>
        output.AddSource(name, SourceText.From(code.ToString(), Encoding.UTF8));
}
