using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Busbar.CommandLine;
using Busbar.Energy.Scenarios;

namespace Busbar.Tools.Plan;

/// <summary><c>busbar plan FILE</c>: runs an allocation or a planner over a scenario file and prints what it came to.</summary>
internal static class PlanCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandConsole console)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A scenario: sessions on a phasor network, or cars with prices under one cap." };
        var algorithm = new Option<string>("--algorithm") { Description = "How currents are decided.", DefaultValueFactory = _ => "mpc" };
        algorithm.AcceptOnlyFromAmong([.. PlanAlgorithms.OfSites, .. PlanAlgorithms.OfPrices]);
        var cap = new Option<string>("--cap-kw") { Description = "A cap in kW for which the file gives limits, or stock.", DefaultValueFactory = _ => "stock" };
        var json = new Option<bool>("--json") { Description = "One JSON object instead of a table." };
        var verb = new Verb(
            "plan",
            "Plans a scenario and compares: energy delivered, sessions served, fairness, overload, cost.",
            "busbar plan caltech_w.scenario.json --algorithm mpc --cap-kw 25",
            "busbar plan scale_1000.json --algorithm price --json") { file, algorithm, cap, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            using var document = Read(parsed.GetRequiredValue(file));
            var outcome = Run(document.RootElement, parsed.GetRequiredValue(algorithm), parsed.GetRequiredValue(cap));
            await console.WriteLineAsync(parsed.GetValue(json) ? outcome.ToJson() : outcome.ToTable(), cancellation);
            return ExitCode.Done;
        });
        return verb;
    }

    private static JsonDocument Read(FileInfo file)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(file.FullName));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new InputException($"cannot read {file.Name}: {wrong.Message}");
        }
    }

    private static PlanOutcome Run(JsonElement document, string algorithm, string cap)
    {
        try
        {
            return ScenarioFile.IsSite(document)
                ? PlanAlgorithms.RunSite(ScenarioFile.ReadSite(document, CapOf(document, cap)), algorithm)
                : PlanAlgorithms.RunPrices(ScenarioFile.ReadPrices(document), algorithm);
        }
        catch (FormatException wrong)
        {
            throw new InputException(wrong.Message);
        }
    }

    /// <summary>The stock cap is the largest one: the equipment as it was installed.</summary>
    private static string CapOf(JsonElement document, string asked)
    {
        var caps = ScenarioFile.Caps(document);
        if (asked == "stock")
            return caps.MaxBy(cap => double.Parse(cap, CultureInfo.InvariantCulture))!;
        return caps.Contains(asked) ? asked : throw new InputException($"no limits for a cap of {asked} kW; the file has {string.Join(", ", caps)}");
    }
}
