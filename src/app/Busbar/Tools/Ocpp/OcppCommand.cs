using System.CommandLine;
using Busbar.CommandLine;

namespace Busbar.Tools.Ocpp;

/// <summary><c>busbar ocpp</c>: the tools for OCPP messages.</summary>
internal static class OcppCommand
{
    /// <summary>The command with its verbs.</summary>
    public static Command Create(CommandConsole console) =>
        new("ocpp", "Tools for OCPP 1.6, 2.0.1 and 2.1 messages.")
        {
            CheckCommand.Create(console),
            CompositeCommand.Create(console),
        };
}
