using System.Text.RegularExpressions;
using Busbar.TestKit;

namespace Busbar.House;

/// <summary>READMEs, links and the fixed form of clauses.</summary>
public sealed partial class DocumentTests
{
    private const int LongestReadme = 25;

    public static TheoryData<string> Rooms => [.. Room.All.Select(room => room.Name)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_says_its_law_in_25_lines(string name)
    {
        var readme = Path.Combine(Room.Named(name).Folder, "README.md");
        Assert.True(File.Exists(readme), $"{name} has no README.md");
        var text = File.ReadAllText(readme);
        Assert.Contains("**Law.**", text, StringComparison.Ordinal);
        Assert.InRange(File.ReadAllLines(readme).Length, 1, LongestReadme);
    }

    [Fact]
    public void Links_between_documents_lead_somewhere()
    {
        var broken = new List<string>();
        foreach (var document in SourceFiles.Tracked("*.md"))
        {
            foreach (Match link in Link().Matches(Code().Replace(File.ReadAllText(document), "")))
            {
                var target = link.Groups[1].Value.Split('#')[0];
                if (target.Length == 0 || target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal))
                {
                    continue;
                }

                var path = Path.Combine(Path.GetDirectoryName(document)!, target);
                if (!File.Exists(path) && !Directory.Exists(path))
                {
                    broken.Add($"{Path.GetRelativePath(Repository.Root, document)}: {target}");
                }
            }
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void Clauses_are_written_in_one_form()
    {
        var wrong = new List<string>();
        foreach (var file in SourceFiles.Tracked("*.cs"))
        {
            foreach (Match clause in OcppRequirement().Matches(File.ReadAllText(file)))
            {
                if (!ClauseForm().IsMatch(clause.Value))
                {
                    wrong.Add($"{Path.GetRelativePath(Repository.Root, file)}: {clause.Value}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("```.*?```|`[^`]*`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\b[A-Z]\d{1,2}[. ]?FR[. ]?\d+\b")]
    private static partial Regex OcppRequirement();

    [GeneratedRegex(@"^[A-Z]\d{2}\.FR\.\d{2,3}$")]
    private static partial Regex ClauseForm();
}
