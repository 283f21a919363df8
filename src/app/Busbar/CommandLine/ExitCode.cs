namespace Busbar.CommandLine;

/// <summary>What the program says by its exit code.</summary>
internal static class ExitCode
{
    /// <summary>Done, and what was checked is valid.</summary>
    public const int Done = 0;

    /// <summary>The input or the peer is wrong; one line on standard error says how.</summary>
    public const int InputIsWrong = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>The program itself failed.</summary>
    public const int OwnFailure = 3;
}
