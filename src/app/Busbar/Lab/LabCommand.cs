using System.CommandLine;
using System.Net;
using Busbar.CommandLine;
using Busbar.Lab.Headless;
using Busbar.Lab.Live;
using Busbar.Lab.Replay;
using Busbar.Lab.Scenarios;

namespace Busbar.Lab;

/// <summary><c>busbar lab</c>: the whole picture in one process.</summary>
internal static class LabCommand
{
    // One loop owns all stations of a live lab; more belong on simulated time.
    private const int MostLiveStations = 1_000;
    private const int MostStations = 100_000;

    // Sockets, browsers and pings live in real time: beyond this their delays are too long to the parties.
    private const double MostSpeed = 10;

    /// <summary>The command.</summary>
    public static Command Create(CommandConsole console)
    {
        var headless = new Option<bool>("--headless") { Description = "Run to the end on simulated time, print a verdict, and exit 0 or 1." };
        var scenario = new Option<string?>("--scenario") { Description = "F1 to F9, F1:variant, day, or all; played on simulated time.", HelpName = "NAME" };
        var stations = new Option<int>("--stations") { Description = "How many stations, a third of each version of OCPP.", DefaultValueFactory = _ => 12, HelpName = "N" };
        var seed = new Option<ulong>("--seed") { Description = "The number from which all chance follows.", DefaultValueFactory = _ => 1, HelpName = "N" };
        var speed = new Option<double>("--speed") { Description = "How many times as fast as in reality, up to 10.", DefaultValueFactory = _ => 1, HelpName = "N" };
        var report = new Option<string?>("--report") { Description = "Write what came out of a headless run as JSON.", HelpName = "FILE" };
        var sessions = new Option<string?>("--sessions") { Description = "Replay recorded sessions (CSV, also compressed) on simulated time and compare the ledger with them.", HelpName = "FILE" };
        var data = new Option<string?>("--data") { Description = "Where a live lab keeps its data; by default in a folder that goes with it.", HelpName = "DIR" };
        var listen = new Option<string>("--listen") { Description = "Where the operator listens, ADDRESS:PORT on loopback; port 0 takes a free one.", DefaultValueFactory = _ => "127.0.0.1:9000" };
        var command = new Verb(
            "lab",
            "All parties in one process, wired up, with simulated cars; opens the dashboard.",
            "busbar lab",
            "busbar lab --speed 5 --stations 30",
            "busbar lab --headless --seed 7 --report lab.json",
            "busbar lab --sessions caltech_2019-05-01_2019-08-31.csv.gz")
        {
            headless, scenario, sessions, stations, seed, speed, report, data, listen,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var file = parsed.GetValue(sessions);
            var name = parsed.GetValue(scenario);
            var count = parsed.GetValue(stations);
            var isHeadless = parsed.GetValue(headless) || name is not null || file is not null;
            if (count < 1 || count > (isHeadless ? MostStations : MostLiveStations))
                throw new InputException($"--stations is 1 to {(isHeadless ? MostStations : MostLiveStations)}");
            if (!isHeadless)
                return new LiveLab(Live(parsed, count), console).RunAsync(cancellation);
            var lab = new HeadlessLab(new LabSettings { Stations = count, Seed = parsed.GetValue(seed), ReportFile = parsed.GetValue(report) }, console);
            return lab.RunAsync(file is null ? Scenarios(name ?? "all") : [new Replay.Replay(SessionFile.Read(file))], cancellation);
        });
        return command;

        static IReadOnlyList<IScenario> Scenarios(string name) => ScenarioList.Named(name) is { Count: > 0 } found
            ? found
            : throw new InputException($"there is no scenario '{name}'; there are: {string.Join(", ", ScenarioList.All.Select(s => s.Name))}");

        LiveSettings Live(ParseResult parsed, int count)
        {
            if (!IPEndPoint.TryParse(parsed.GetValue(listen)!, out var endPoint) || !IPAddress.IsLoopback(endPoint.Address))
                throw new InputException("--listen is ADDRESS:PORT on loopback");
            if (parsed.GetValue(speed) is not (> 0 and <= MostSpeed))
                throw new InputException($"--speed is more than 0 and at most {MostSpeed}; --headless runs as fast as it can");
            return new LiveSettings
            {
                Listen = endPoint,
                Stations = count,
                Seed = parsed.GetValue(seed),
                Speed = parsed.GetValue(speed),
                DataFolder = parsed.GetValue(data),
                OpensBrowser = Browser.IsLikelyThere,
            };
        }
    }
}
