using System.Text;
using Busbar.CommandLine;
using Busbar.Station.Hosting;

namespace Busbar.Parties.Station;

/// <summary>Writes what a station lives through, one line each; in colour on a terminal.</summary>
internal sealed class StationReport(CommandConsole console)
{
    private readonly bool isColoured = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null;

    public void Tell(StationHappening happening)
    {
        var line = $"{happening.At:HH:mm:ss.fff} {happening.StationId} {Paint(happening.What)} {happening.Text}".TrimEnd();
        console.Output.Write(Encoding.UTF8.GetBytes(line + "\n"));
        console.Output.Flush();
    }

    private string Paint(string what) => !isColoured ? what : what switch
    {
        "connected" or "boot" => $"\e[32m{what}\e[0m",
        "energy" or "transaction" => $"\e[36m{what}\e[0m",
        "disconnected" or "unreachable" or "refused" or "lost" => $"\e[33m{what}\e[0m",
        "failure" => $"\e[31m{what}\e[0m",
        _ => what,
    };
}
