using System.CommandLine;
using Busbar.Lab;
using Busbar.Parties.Operator;
using Busbar.Parties.Station;
using Busbar.Parties.Utility;
using Busbar.Tools.Exi;
using Busbar.Tools.Ocpi;
using Busbar.Tools.Ocpp;
using Busbar.Tools.OpenAdr;
using Busbar.Tools.Oscp;
using Busbar.Tools.Pcap;
using Busbar.Tools.Plan;
using Busbar.Tools.V2G;

namespace Busbar.CommandLine;

/// <summary>
/// The program's verbs and how their ends become exit codes. Verbs are listed, not loaded: a verb touches its
/// assemblies only when it runs, so that a party listens within a second.
/// </summary>
internal static class BusbarProgram
{
    /// <summary>Runs one command line to its end.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, CommandConsole console, CancellationToken cancellation)
    {
        await using var output = new StreamWriter(console.Output, leaveOpen: true);
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = output,
            Error = console.Error,
        };

        try
        {
            ParseResult parsed = CreateRoot(console).Parse(args);
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
            {
                Say(console, $"{parsed.Errors[^1].Message} (see: busbar {VerbPath(parsed)}--help)");
                return ExitCode.WrongUsage;
            }

            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (InputException wrong)
        {
            Say(console, wrong.Message);
            return ExitCode.InputIsWrong;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Done;
        }
        catch (Exception failure)
        {
            // The outermost runner: nobody above can say more than that we failed.
            Say(console, $"internal failure: {failure.GetType().Name}: {failure.Message}");
            return ExitCode.OwnFailure;
        }
    }

    private static RootCommand CreateRoot(CommandConsole console)
    {
        var root = new RootCommand("Every open protocol of electric-vehicle charging: parties, a lab that wires them up, and tools.")
        {
            OcppCommand.Create(console),
            OcpiCommand.Create(console),
            OpenAdrCommand.Create(console),
            ExiCommand.Create(console),
            OscpCommand.Create(console),
            V2GCommand.Create(console),
            PcapCommand.Create(console),
            PlanCommand.Create(console),
            OperatorCommand.Create(console),
            StationCommand.Create(console),
            UtilityCommand.Create(console),
            LabCommand.Create(console),
        };
        HelpWithExamples.Install(root);
        return root;
    }

    private static string VerbPath(ParseResult parsed)
    {
        string path = "";
        for (var at = parsed.CommandResult; at is { Command: not RootCommand }; at = at.Parent as System.CommandLine.Parsing.CommandResult)
            path = at.Command.Name + " " + path;
        return path;
    }

    private static void Say(CommandConsole console, string line)
    {
        console.Error.WriteLine("busbar: " + line.ReplaceLineEndings(" "));
        console.Error.Flush();
    }
}
