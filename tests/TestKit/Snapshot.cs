using Xunit;

namespace Busbar.TestKit;

/// <summary>
/// Compares text with an approved file below the checkout. A difference leaves the actual text beside it as
/// <c>*.received.*</c> and fails; <c>BUSBAR_APPROVE=1</c> approves what was received.
/// </summary>
public static class Snapshot
{
    /// <summary>Holds <paramref name="actual"/> against the approved file at <paramref name="parts"/> below the checkout.</summary>
    public static void Match(string actual, params string[] parts)
    {
        var approved = Repository.PathOf(parts);
        var received = Path.Combine(
            Path.GetDirectoryName(approved)!,
            Path.GetFileNameWithoutExtension(approved) + ".received" + Path.GetExtension(approved));
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : null;
        actual = actual.ReplaceLineEndings("\n");
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable("BUSBAR_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
            File.WriteAllText(approved, actual);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"{Path.GetRelativePath(Repository.Root, approved)} differs from what the code gives now: {FirstDifference(expected, actual)}. "
            + "Read the .received file; BUSBAR_APPROVE=1 approves it.");
    }

    private static string FirstDifference(string? expected, string actual)
    {
        if (expected is null)
        {
            return "nothing is approved yet";
        }

        var left = expected.Split('\n');
        var right = actual.Split('\n');
        for (var line = 0; line < Math.Max(left.Length, right.Length); line++)
        {
            var was = line < left.Length ? left[line] : "(end)";
            var now = line < right.Length ? right[line] : "(end)";
            if (was != now)
            {
                return $"line {line + 1} was '{was}', is '{now}'";
            }
        }

        return "no line differs";
    }
}
