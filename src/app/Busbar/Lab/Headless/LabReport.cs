using System.Text.Json;
using System.Text.Json.Serialization;

namespace Busbar.Lab.Headless;

/// <summary>What came out of a run, as a file for other programs.</summary>
internal static class LabReport
{
    /// <summary>Writes the report.</summary>
    /// <exception cref="CommandLine.InputException">The file cannot be written.</exception>
    public static async Task WriteAsync(string file, ulong seed, IReadOnlyList<ScenarioOutcome> outcomes, CancellationToken cancellation)
    {
        var report = new ReportRoot(seed, [.. outcomes.Select(Scenario)]);
        try
        {
            await using var stream = File.Create(file);
            await JsonSerializer.SerializeAsync(stream, report, ReportJson.Default.ReportRoot, cancellation);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new CommandLine.InputException($"the report cannot be written: {wrong.Message}", wrong);
        }
    }

    private static ReportScenario Scenario(ScenarioOutcome outcome) => new(
        outcome.Name,
        outcome.HasPassed,
        outcome.Text,
        [.. outcome.Ledger.Select(s => new ReportSession(
            s.Station.Value, s.Transaction.Value, s.Evse?.Value, s.Token?.Value, s.StartedAt, s.EndedAt, s.Energy.Value, s.StopReason))]);
}

internal sealed record ReportRoot(ulong Seed, IReadOnlyList<ReportScenario> Scenarios);

internal sealed record ReportScenario(string Name, bool Passed, string Text, IReadOnlyList<ReportSession> Sessions);

internal sealed record ReportSession(
    string Station, string Transaction, int? Evse, string? Token, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, decimal EnergyWh, string? StopReason);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ReportRoot))]
internal sealed partial class ReportJson : JsonSerializerContext;
