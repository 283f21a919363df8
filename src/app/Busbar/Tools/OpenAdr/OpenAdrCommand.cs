using System.CommandLine;
using Busbar.CommandLine;

namespace Busbar.Tools.OpenAdr;

/// <summary><c>busbar openadr</c>: the tools for OpenADR.</summary>
internal static class OpenAdrCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CommandConsole console) => new("openadr", "Tools for OpenADR 2.0b, 3.0.1 and 3.1.")
    {
        CheckCommand.Create(console),
    };
}
