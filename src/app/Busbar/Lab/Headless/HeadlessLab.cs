using System.Runtime.ExceptionServices;
using Busbar.CommandLine;
using Busbar.Lab.Scenarios;

namespace Busbar.Lab.Headless;

/// <summary>Plays scenarios to their end on simulated time, one after the other, each in a world of its own.</summary>
internal sealed class HeadlessLab(LabSettings settings, CommandConsole console)
{
    /// <summary>Plays, prints, and tells by the exit code whether all passed.</summary>
    public async Task<int> RunAsync(IReadOnlyList<IScenario> scenarios, CancellationToken cancellation)
    {
        var outcomes = new List<ScenarioOutcome>();
        foreach (var scenario in scenarios)
        {
            await console.WriteLineAsync($"{scenario.Name}: {scenario.Title} (seed {settings.Seed})", cancellation);
            outcomes.Add(await PlayAsync(scenario, cancellation));
        }

        foreach (var outcome in outcomes)
            await console.WriteLineAsync($"{outcome.Name} {(outcome.HasPassed ? "passed" : "failed")}: {outcome.Text}", cancellation);
        var failed = outcomes.Count(o => !o.HasPassed);
        await console.WriteLineAsync($"{outcomes.Count - failed} passed, {failed} failed", cancellation);
        if (settings.ReportFile is { } file)
            await LabReport.WriteAsync(file, settings.Seed, outcomes, cancellation);
        return failed == 0 ? ExitCode.Done : ExitCode.InputIsWrong;
    }

    private async Task<ScenarioOutcome> PlayAsync(IScenario scenario, CancellationToken cancellation)
    {
        var lines = new List<string>();
        var stage = new Stage(settings.Seed, settings.Stations, line => console.Write($"  {line}"), scenario.Start);
        var outcome = Play(scenario, stage, cancellation);
        if (scenario.PrintsSequence || !outcome.HasPassed && stage.Trace.Count <= MostPrintedMessages)
            lines.AddRange(stage.Trace.Messages.Take(MostPrintedMessages).Select(message => $"  {message}"));
        foreach (var line in lines)
            await console.WriteLineAsync(line, cancellation);
        return outcome;
    }

    // A sequence is for reading.
    private const int MostPrintedMessages = 2_000;

    /// <summary>Plays one scenario on the calling thread.</summary>
    public static ScenarioOutcome Play(IScenario scenario, Stage stage, CancellationToken cancellation)
    {
        string? passed = null;
        ExceptionDispatchInfo? failed = null;
        var isOver = false;
        stage.World.Scheduler.Start(async () =>
        {
            try
            {
                passed = await scenario.PlayAsync(stage);
                await stage.DisposeAsync();
            }
            catch (Exception failure)
            {
                failed = ExceptionDispatchInfo.Capture(failure);
            }

            isOver = true;
        });
        try
        {
            if (!stage.World.Scheduler.RunUntil(() => isOver || cancellation.IsCancellationRequested))
                return new ScenarioOutcome(scenario.Name, false, "the parties wait for each other and nothing is left to happen", stage.Ledger);
        }
        catch (Exception failure)
        {
            failed ??= ExceptionDispatchInfo.Capture(failure);
        }

        cancellation.ThrowIfCancellationRequested();
        return failed?.SourceException switch
        {
            null => new ScenarioOutcome(scenario.Name, true, passed!, stage.Ledger),
            ScenarioFailedException wrong => new ScenarioOutcome(scenario.Name, false, wrong.Message, stage.Ledger),
            var ours => new ScenarioOutcome(scenario.Name, false, $"internal failure: {ours.GetType().Name}: {ours.Message.ReplaceLineEndings(" ")}", stage.Ledger),
        };
    }
}
