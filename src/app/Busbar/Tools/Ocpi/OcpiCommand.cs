using System.CommandLine;
using Busbar.CommandLine;

namespace Busbar.Tools.Ocpi;

/// <summary><c>busbar ocpi</c>: the tools for OCPI objects.</summary>
internal static class OcpiCommand
{
    /// <summary>The command with its verbs.</summary>
    public static Command Create(CommandConsole console) =>
        new("ocpi", "Tools for OCPI 2.1.1, 2.2.1 and 2.3.0 objects.")
        {
            CheckCommand.Create(console),
            PriceCommand.Create(console),
        };
}
