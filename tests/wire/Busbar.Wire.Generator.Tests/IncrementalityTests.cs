using Busbar.Wire.Generator.Catalogue;
using Busbar.Wire.Generator.Exi;
using Busbar.Wire.Generator.Json;
using Busbar.Wire.Generator.Patch;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Busbar.Wire.Generator.Tests;

public sealed class IncrementalityTests
{
    private const string First =
        """
        [WirePatch]
        [WireMessage("A", MessageKind.Send, MessageSender.Either, "X")]
        [WireRecord]
        public sealed partial record A { public int? P { get; init; } }

        [WireEnum]
        public enum E { One, Two }

        [WireCatalogue]
        public static partial class C;

        [ExiType("X", "urn:x"), ExiRoot("X")]
        public sealed partial record X { [ExiElement("A")] public required byte A { get; init; } }

        [ExiSchemaSet("x", "urn:x")]
        public sealed partial class S : ExiSchema;
        """;

    private const string Second = "[WireRecord] public sealed partial record B { public E? P { get; init; } }";

    private static readonly string[] Steps =
        [JsonGenerator.RecordStep, JsonGenerator.EnumStep, CatalogueGenerator.MessageStep, PatchGenerator.PatchStep, ExiGenerator.RecordStep, ExiGenerator.SetStep];

    [Fact]
    public void An_unrelated_edit_emits_nothing_anew()
    {
        var compilation = GeneratorRun.Compile(First, Second);
        var driver = GeneratorRun.Driver().RunGenerators(compilation);
        driver = driver.RunGenerators(compilation.AddSyntaxTrees(GeneratorRun.Tree("public class Unrelated;", "Other.cs")));
        Assert.All(Reasons(driver), reason => Assert.True(
            reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString()));
        Assert.All(OutputReasons(driver), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_one_record_emits_only_that_one_anew()
    {
        var compilation = GeneratorRun.Compile(First, Second);
        var driver = GeneratorRun.Driver().RunGenerators(compilation);
        var edited = GeneratorRun.Tree(Second.Replace(" P ", " Q ", StringComparison.Ordinal), "File1.cs");
        driver = driver.RunGenerators(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[1], edited));
        Assert.Single(OutputReasons(driver), reason => reason == IncrementalStepRunReason.Modified);
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriver driver)
    {
        return driver.GetRunResult().Results
            .SelectMany(result => result.TrackedSteps)
            .Where(step => Steps.Contains(step.Key))
            .SelectMany(step => step.Value)
            .SelectMany(run => run.Outputs)
            .Select(output => output.Reason);
    }

    private static IEnumerable<IncrementalStepRunReason> OutputReasons(GeneratorDriver driver)
    {
        return driver.GetRunResult().Results
            .SelectMany(result => result.TrackedOutputSteps)
            .SelectMany(step => step.Value)
            .SelectMany(run => run.Outputs)
            .Select(output => output.Reason);
    }
}
