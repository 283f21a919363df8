using System.IO.Compression;
using System.Xml.Linq;
using Busbar.TestKit;

namespace Busbar.Packages;

/// <summary>A folder with every package of the repository, packed from what this build made.</summary>
public sealed class Feed : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("busbar-packages-");
    private readonly SemaphoreSlim _packing = new(1);
    private bool _isPacked;

    /// <summary>Where the packages are.</summary>
    public string Packages => Path.Combine(_folder.FullName, "feed");

    /// <summary>The machine's package folder is not touched: an older build of the same version may be in it.</summary>
    public Dictionary<string, string> Environment => new() { ["NUGET_PACKAGES"] = Path.Combine(_folder.FullName, "cache") };

    /// <summary>The projects that are packed.</summary>
    public static IReadOnlyList<string> Projects { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .Where(file => !File.ReadAllText(file).Contains("<IsPackable>false", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _packing.Dispose();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Packs everything, once.</summary>
    public async Task PackAsync()
    {
        await _packing.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (_isPacked)
                return;
            var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
            var all = Path.Combine(_folder.FullName, "all.proj");
            new XElement(
                "Project",
                new XElement("ItemGroup", Projects.Select(project => new XElement("Each", new XAttribute("Include", project)))),
                new XElement("Target", new XAttribute("Name", "Pack"), new XElement(
                    "MSBuild",
                    new XAttribute("Projects", "@(Each)"),
                    new XAttribute("Targets", "Pack"),
                    new XAttribute("Properties", $"NoBuild=true;Configuration={configuration};PackageOutputPath={Packages}")))).Save(all);
            await DotNet.RunAsync(_folder.FullName, new Dictionary<string, string>(), "msbuild", all, "-t:Pack", "-v:q", "-nologo", "-nodeReuse:false");
            _isPacked = true;
        }
        finally
        {
            _packing.Release();
        }
    }

    /// <summary>The entries of a package, and what its nuspec says.</summary>
    public (string[] Entries, XElement Metadata) Read(string id)
    {
        var file = Directory.EnumerateFiles(Packages, "*.nupkg").Single(path => Path.GetFileName(path).StartsWith(id + ".0.", StringComparison.Ordinal));
        using var package = ZipFile.OpenRead(file);
        using var nuspec = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return ([.. package.Entries.Select(entry => entry.FullName)], XDocument.Load(nuspec).Root!.Elements().Single());
    }

    /// <summary>A new project outside the repository that knows the packages and nothing else of it.</summary>
    public async Task<string> ConsumeAsync(string name, string program, params string[] packages)
    {
        await PackAsync();
        var folder = Directory.CreateDirectory(Path.Combine(_folder.FullName, name)).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), program);
        await File.WriteAllTextAsync(Path.Combine(folder, "nuget.config"), $"""<configuration><packageSources><add key="busbar" value="{Packages}" /></packageSources></configuration>""");
        await File.WriteAllTextAsync(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>{string.Concat(packages.Select(package => $"""<PackageReference Include="{package}" Version="0.1.0" />"""))}</ItemGroup>
            </Project>
            """);
        return folder;
    }
}
