using System.CommandLine;
using Busbar.CommandLine;

namespace Busbar.Tools.Oscp;

/// <summary><c>busbar oscp</c>: the tools for OSCP messages.</summary>
internal static class OscpCommand
{
    /// <summary>The command with its verbs.</summary>
    public static Command Create(CommandConsole console) =>
        new("oscp", "Tools for OSCP 2.0 messages.")
        {
            CheckCommand.Create(console),
        };
}
