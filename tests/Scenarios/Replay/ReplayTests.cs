using System.IO.Compression;
using Busbar.CommandLine;
using Busbar.Scenarios.Tests.Lab;
using Busbar.TestKit;

namespace Busbar.Scenarios.Tests.Replay;

/// <summary>Real sessions of two sites (ACN-Data): what the ledger holds is what was delivered.</summary>
public sealed class ReplayTests : IDisposable
{
    private const string Header = "arrival,departure,requested_energy (kWh),delivered_energy (kWh),station_id,session_id,estimated_departure,claimed";

    private readonly string folder = Directory.CreateTempSubdirectory("busbar-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_ledger_of_a_recorded_day_holds_what_the_file_says_was_delivered()
    {
        var day = ReadRecorded("caltech_2019-05-01_2019-08-31.csv.gz").Where(line => line.StartsWith("2019-05-01", StringComparison.Ordinal)).ToArray();
        var run = await LabRun.OfAsync("--sessions", Write([Header, .. day]));
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains($"{day.Length} sessions, all closed", run.Lines[^2], StringComparison.Ordinal);
        Assert.Contains("every session within 1 Wh of the file", run.Lines[^2], StringComparison.Ordinal);
    }

    [Theory]
    [Trait(Tier.Name, Tier.Full)]
    [InlineData("jpl_2019-05-01_2019-08-31.csv.gz", 6026)]
    public async Task The_ledger_of_four_recorded_months_holds_what_the_file_says_was_delivered(string name, int sessions)
    {
        var run = await LabRun.OfAsync("--sessions", Repository.Shared("energy", "acn-sessions", name));
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains($"{sessions} sessions, all closed", run.Lines[^2], StringComparison.Ordinal);
        Assert.Contains("every session within 1 Wh of the file", run.Lines[^2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_11_kW_cannot_serve_in_its_stay_gets_a_stronger_station_and_that_is_said()
    {
        var run = await LabRun.OfAsync("--sessions", Write([Header, "2019-05-01 08:00:00-07:00,2019-05-01 08:30:00-07:00,9,9.5,A-1,s-1,,True"]));
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains(run.Lines, line => line.Contains("A-1 gives 19.05 kW", StringComparison.Ordinal));
        Assert.Contains("meters 9.500 kWh, ledger 9.500 kWh", run.Lines[^2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sessions_that_overlap_at_a_station_stand_at_two_outlets_and_that_is_said()
    {
        var run = await LabRun.OfAsync("--sessions", Write(
        [
            Header,
            "2019-05-01 08:00:00-07:00,2019-05-01 12:00:00-07:00,9,9.5,A-1,s-1,,True",
            "2019-05-01 09:00:00-07:00,2019-05-01 11:00:00-07:00,9,4.25,A-1,s-2,,True",
        ]));
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains(run.Lines, line => line.Contains("A-1 has 2 outlets", StringComparison.Ordinal));
        Assert.Contains("meters 13.750 kWh, ledger 13.750 kWh", run.Lines[^2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("arrival,departure,station_id,session_id", "no column 'delivered_energy (kWh)'")]
    [InlineData(Header + "\n2019-05-01 12:00:00-07:00,2019-05-01 08:00:00-07:00,9,9.5,A-1,s-1,,True", "line 2")]
    [InlineData(Header + "\n2019-05-01 08:00:00-07:00,2019-05-01 12:00:00-07:00,9,much,A-1,s-1,,True", "line 2")]
    [InlineData(Header, "no sessions")]
    public async Task A_file_that_holds_no_sessions_is_wrong_input(string text, string complaint)
    {
        var run = await LabRun.OfAsync("--sessions", Write([text]));
        Assert.Equal(ExitCode.InputIsWrong, run.ExitCode);
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
    }

    private string Write(IReadOnlyList<string> lines)
    {
        var path = Path.Combine(folder, "sessions.csv");
        File.WriteAllLines(path, lines);
        return path;
    }

    private static string[] ReadRecorded(string name)
    {
        using var file = new StreamReader(new GZipStream(File.OpenRead(Repository.Shared("energy", "acn-sessions", name)), CompressionMode.Decompress));
        return file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
