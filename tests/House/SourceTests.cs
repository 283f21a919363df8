using System.Text.RegularExpressions;
using Busbar.TestKit;

namespace Busbar.House;

/// <summary>What must not stand in the source.</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 400;

    private static string RootOfSource => Repository.PathOf("src") + Path.DirectorySeparatorChar;

    [Fact]
    public void Nothing_is_left_unfinished() => Assert.Empty(Hits(Unfinished(), file => !IsThisProject(file)));

    [Fact]
    public void Source_asks_TimeProvider_for_the_time_and_a_port_for_ids() =>
        Assert.Empty(Hits(RealClock(), file => file.StartsWith(RootOfSource, StringComparison.Ordinal)));

    [Fact]
    public void A_file_has_one_idea()
    {
        var tooLong = SourceFiles.Tracked("*.cs")
            .Select(file => (File: Path.GetRelativePath(Repository.Root, file), Lines: File.ReadLines(file).Count()))
            .Where(entry => entry.Lines > LongestFile);
        Assert.Empty(tooLong);
    }

    [Fact]
    public void Event_ids_are_unique_in_a_project()
    {
        foreach (var ids in SourceFiles.Tracked("EventIds.cs"))
        {
            var numbers = Number().Matches(File.ReadAllText(ids)).Select(match => match.Groups[1].Value).ToList();
            Assert.Equal(numbers.Count, numbers.Distinct().Count());
        }
    }

    private static bool IsThisProject(string file) => file.StartsWith(Repository.PathOf("tests", "House"), StringComparison.Ordinal);

    private static List<string> Hits(Regex pattern, Func<string, bool> where) =>
    [
        .. from file in SourceFiles.Tracked("*.cs")
           where @where(file)
           from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
           where pattern.IsMatch(line.Text)
           select $"{Path.GetRelativePath(Repository.Root, file)}:{line.Number}: {line.Text.Trim()}",
    ];

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b|NotImplementedException|#region")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?Now\b|Thread\.Sleep|\bGuid\.NewGuid\b|\bRandom\.Shared\b")]
    private static partial Regex RealClock();

    [GeneratedRegex(@"const int \w+ = (\d+);")]
    private static partial Regex Number();
}
