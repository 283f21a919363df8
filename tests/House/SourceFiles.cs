using Busbar.TestKit;

namespace Busbar.House;

/// <summary>The files of the checkout that people wrote.</summary>
internal static class SourceFiles
{
    private static readonly string[] Skipped = ["bin", "obj", "node_modules", "dist", "artifacts", "TestResults", ".git"];

    /// <summary>Every file of a pattern outside build output and installed packages.</summary>
    public static IEnumerable<string> Tracked(string pattern) => Walk(Repository.Root, pattern);

    private static IEnumerable<string> Walk(string folder, string pattern)
    {
        foreach (var file in Directory.EnumerateFiles(folder, pattern))
        {
            yield return file;
        }

        foreach (var below in Directory.EnumerateDirectories(folder).Where(below => !Skipped.Contains(Path.GetFileName(below))))
        {
            foreach (var file in Walk(below, pattern))
            {
                yield return file;
            }
        }
    }
}
