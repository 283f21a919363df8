using System.Collections.Immutable;
using Busbar.Wire.Generator.Catalogue;
using Busbar.Wire.Generator.Exi;
using Busbar.Wire.Generator.Json;
using Busbar.Wire.Generator.Patch;
using Busbar.Wire.Generator.Xml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Busbar.Wire.Generator.Tests;

/// <summary>Runs the generators over source text in memory.</summary>
internal static class GeneratorRun
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(WireRecordAttribute).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpParseOptions Parsing = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    public static CSharpCompilation Compile(params string[] sources)
    {
        const string Usings = "global using System; global using System.Collections.Generic; global using Busbar.Wire; global using Busbar.Wire.Exi;";
        return CSharpCompilation.Create(
            "Sample",
            sources.Append(Usings).Select((source, index) => Tree(source, $"File{index}.cs")),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    public static SyntaxTree Tree(string source, string path)
    {
        return CSharpSyntaxTree.ParseText(source, Parsing, path);
    }

    public static GeneratorDriver Driver()
    {
        return CSharpGeneratorDriver.Create(
            [
                new JsonGenerator().AsSourceGenerator(),
                new CatalogueGenerator().AsSourceGenerator(),
                new ObjectCatalogueGenerator().AsSourceGenerator(),
                new PatchGenerator().AsSourceGenerator(),
                new XmlGenerator().AsSourceGenerator(),
                new ExiGenerator().AsSourceGenerator(),
            ],
            parseOptions: Parsing,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>The generators' own diagnostics.</summary>
    public static ImmutableArray<Diagnostic> Diagnose(string source)
    {
        return Driver().RunGenerators(Compile(source)).GetRunResult().Diagnostics;
    }

    /// <summary>The emitted files by name, after checking that all compiles without a warning.</summary>
    public static IReadOnlyDictionary<string, string> Emit(string source)
    {
        var driver = Driver().RunGeneratorsAndUpdateCompilation(Compile(source), out var output, out var own);
        Assert.Empty(own);
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return driver.GetRunResult().Results
            .SelectMany(result => result.GeneratedSources)
            .ToDictionary(file => file.HintName, file => file.SourceText.ToString());
    }
}
