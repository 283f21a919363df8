using System.Text.Json;
using Busbar.CommandLine;
using Busbar.TestKit;

namespace Busbar.Scenarios.Tests.Lab;

public sealed class HeadlessTests
{
    [Fact]
    public async Task A_day_of_a_few_stations_closes_every_session_and_accounts_for_every_watt_hour()
    {
        var report = Path.Combine(Directory.CreateTempSubdirectory("busbar-test-").FullName, "report.json");
        try
        {
            var run = await LabRun.OfAsync("--scenario", "day", "--stations", "2", "--report", report);
            Assert.Equal(ExitCode.Done, run.ExitCode);
            Assert.StartsWith("day passed: 2 stations, ", run.Lines[^2], StringComparison.Ordinal);
            Assert.Equal("1 passed, 0 failed", run.Lines[^1]);
            using var written = JsonDocument.Parse(await File.ReadAllBytesAsync(report, TestContext.Current.CancellationToken));
            var sessions = written.RootElement.GetProperty("scenarios")[0].GetProperty("sessions");
            Assert.True(sessions.GetArrayLength() > 10);
            Assert.All(sessions.EnumerateArray(), s => Assert.NotEqual(JsonValueKind.Null, s.GetProperty("endedAt").ValueKind));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(report)!, recursive: true);
        }
    }

    [Fact]
    public async Task One_seed_replays_the_run_and_another_does_not()
    {
        var first = await LabRun.OfAsync("--scenario", "day", "--stations", "1", "--seed", "5");
        var again = await LabRun.OfAsync("--scenario", "day", "--stations", "1", "--seed", "5");
        var other = await LabRun.OfAsync("--scenario", "day", "--stations", "1", "--seed", "6");
        Assert.Equal(first.Lines, again.Lines);
        Assert.NotEqual(first.Lines.Skip(1), other.Lines.Skip(1));
    }

    [Fact]
    public async Task A_scenario_that_is_not_there_is_wrong_input_that_names_those_that_are()
    {
        var run = await LabRun.OfAsync("--scenario", "F99");
        Assert.Equal(ExitCode.InputIsWrong, run.ExitCode);
        Assert.Contains("day", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [Trait(Tier.Name, Tier.Full)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_default_lab_passes(int seed)
    {
        var run = await LabRun.OfAsync("--headless", "--seed", $"{seed}");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.EndsWith(" passed, 0 failed", run.Lines[^1], StringComparison.Ordinal);
    }
}
