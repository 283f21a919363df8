using System.Text;
using Busbar.CommandLine;

namespace Busbar.Scenarios.Tests.Lab;

/// <summary>A run of <c>busbar lab</c> in memory.</summary>
internal sealed record LabRun(int ExitCode, IReadOnlyList<string> Lines, string Error)
{
    /// <summary>Runs the lab to its end.</summary>
    public static async Task<LabRun> OfAsync(params string[] arguments)
    {
        var output = new MemoryStream();
        var error = new StringWriter();
        var exitCode = await BusbarProgram.RunAsync(
            ["lab", .. arguments], new CommandConsole(Stream.Null, output, error), TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString(output.ToArray());
        TestContext.Current.TestOutputHelper?.WriteLine(text);
        return new LabRun(exitCode, text.Split('\n', StringSplitOptions.RemoveEmptyEntries), error.ToString());
    }
}
