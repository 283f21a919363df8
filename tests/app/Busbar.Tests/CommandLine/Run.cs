using System.Text;
using Busbar.CommandLine;

namespace Busbar.Tests.CommandLine;

/// <summary>One run of the program in memory.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs a command line without standard input.</summary>
    public static Task<Run> Of(params string[] arguments) => With("", arguments);

    /// <summary>Runs a command line over a text.</summary>
    public static Task<Run> With(string input, params string[] arguments) => With(new MemoryStream(Encoding.UTF8.GetBytes(input)), arguments);

    /// <summary>Runs a command line over bytes.</summary>
    public static async Task<Run> With(Stream input, params string[] arguments)
    {
        var output = new MemoryStream();
        var error = new StringWriter();
        int exitCode = await BusbarProgram.RunAsync(arguments, new CommandConsole(input, output, error), TestContext.Current.CancellationToken);
        return new Run(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
