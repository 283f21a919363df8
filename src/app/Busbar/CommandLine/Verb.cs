using System.CommandLine;

namespace Busbar.CommandLine;

/// <summary>A command whose help ends with examples.</summary>
/// <param name="name">The word on the command line.</param>
/// <param name="description">What it does, in one sentence.</param>
/// <param name="examples">Complete command lines, shown by <c>--help</c>.</param>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Complete command lines, shown by <c>--help</c>.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
