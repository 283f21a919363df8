using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Busbar.Wire.Generator.Exi;

/// <summary>Turns records that stand for types of XML schemas into EXI and XML codecs, and sets of schemas into grammars.</summary>
[Generator]
public sealed class ExiGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var records = context.SyntaxProvider.ForAttributeWithMetadataName(
            "Busbar.Wire.ExiTypeAttribute",
            static (node, _) => node is TypeDeclarationSyntax,
            static (found, _) => ExiParser.Record((INamedTypeSymbol)found.TargetSymbol, found.Attributes[0])).Collect();
        var sets = context.SyntaxProvider.ForAttributeWithMetadataName(
            "Busbar.Wire.ExiSchemaSetAttribute",
            static (node, _) => node is TypeDeclarationSyntax,
            static (found, _) => ExiParser.Set((INamedTypeSymbol)found.TargetSymbol, found.Attributes[0])).Collect();
        context.RegisterSourceOutput(records.Combine(sets), static (output, found) => Emit(output, new ExiCatalogue(found.Left, found.Right)));
    }

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
            Add(output, $"{record.CodeNamespace}.{record.Name}.Exi.g.cs", code);
        }

        foreach (var found in catalogue.Enums)
        {
            var code = Begin(found.CodeNamespace);
            ExiEnumEmitter.Emit(found, code);
            Add(output, $"{found.CodeNamespace}.{found.Name}.ExiNames.g.cs", code);
        }

        foreach (var set in catalogue.Sets)
        {
            var code = Begin(set.CodeNamespace);
            new ExiSetEmitter(catalogue, set, code).Emit();
            Add(output, $"{set.CodeNamespace}.{set.ClassName}.ExiSet.g.cs", code);
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
