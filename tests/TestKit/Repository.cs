using Xunit;

namespace Busbar.TestKit;

/// <summary>Where the checkout and its neighbours are.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Busbar.slnx</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the checkout.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file or folder of the reference data beside the checkout; skips the test with a reason where it is absent.</summary>
    public static string Shared(params string[] parts)
    {
        var path = Path.Combine([Root, "..", "shared", .. parts]);
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            Assert.Skip($"reference data is absent: ../shared/{string.Join('/', parts)}");
        }

        return Path.GetFullPath(path);
    }

    /// <summary>A program on the search path; skips the test with a reason where it is absent.</summary>
    public static string Program(string name)
    {
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        {
            var candidate = Path.Combine(folder, name);
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        Assert.Skip($"program is absent: {name}");
        return name;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Busbar.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run from inside a checkout of Busbar.");
    }
}
