using System.CommandLine;
using Busbar.CommandLine;

namespace Busbar.Tools.V2G;

/// <summary><c>busbar v2g</c>: signatures and certificates of plug and charge.</summary>
internal static class V2GCommand
{
    /// <summary>The command with its verbs.</summary>
    public static Command Create(CommandConsole console) =>
        new("v2g", "Signatures and certificates of plug and charge (ISO 15118).")
        {
            VerifyCommand.Create(console),
            SignCommand.Create(console),
            PkiCommand.Create(console),
        };
}
