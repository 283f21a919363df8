using System.Net;
using Busbar.Operator;
using Busbar.Operator.Hosting;
using Busbar.TestKit;

[assembly: AssemblyFixture(typeof(Busbar.Packages.Feed))]

namespace Busbar.Packages;

[Trait(Tier.Name, Tier.Full)]
public sealed class PackagesTests(Feed feed)
{
    [Fact]
    public async Task Every_library_packs_with_its_licence_its_readme_and_its_documentation()
    {
        await feed.PackAsync();
        Assert.Equal(Feed.Projects.Count, Directory.EnumerateFiles(feed.Packages, "*.nupkg").Count());
        foreach (var id in Feed.Projects.Select(project => Path.GetFileNameWithoutExtension(project)!))
        {
            var (entries, metadata) = feed.Read(id);
            string Of(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value ?? "";
            Assert.Equal("Apache-2.0", Of("license"));
            Assert.Equal("README.md", Of("readme"));
            Assert.Contains("README.md", entries);
            Assert.NotEqual("", Of("authors"));
            Assert.True(Of("description").Length > 20, $"{id} describes itself as '{Of("description")}'");
            if (id != "Busbar")
                Assert.Contains($"lib/net10.0/{id}.xml", entries);
        }
    }

    [Fact]
    public async Task A_project_outside_annotates_a_record_with_the_packed_generator()
    {
        var program = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Consumer", "Annotate.cs"), TestContext.Current.CancellationToken);
        var folder = await feed.ConsumeAsync("Annotate", program, "Busbar.Wire");
        var said = await DotNet.RunAsync(folder, feed.Environment, "run");
        Assert.Equal(["1284887.20 Wh", "MissingProperty "], said.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task A_station_of_a_few_lines_outside_boots_at_an_operator()
    {
        var data = Directory.CreateTempSubdirectory("busbar-packages-operator-");
        var settings = new HostSettings
        {
            Listen = new IPEndPoint(IPAddress.Loopback, 0),
            DataFolder = data.FullName,
            IsInsecure = true,
            Options = new OperatorOptions { IsOnboardingOpen = true },
        };
        await using (var host = await OperatorHost.StartAsync(settings, TimeProvider.System, TextWriter.Null, TestContext.Current.CancellationToken))
        {
            var sample = await File.ReadAllTextAsync(Repository.PathOf("samples", "Ocpp.Station", "Program.cs"), TestContext.Current.CancellationToken);
            const string Endpoint = "ws://127.0.0.1:9310";
            Assert.Contains(Endpoint, sample, StringComparison.Ordinal);
            var program = sample.Replace(Endpoint, host.Url.Replace("http", "ws", StringComparison.Ordinal), StringComparison.Ordinal);
            var folder = await feed.ConsumeAsync("Station", program, "Busbar.Ocpp.V201");
            Assert.StartsWith("Accepted, heartbeat every ", await DotNet.RunAsync(folder, feed.Environment, "run"), StringComparison.Ordinal);
        }

        data.Delete(recursive: true);
    }

    [Fact]
    public async Task The_program_installs_as_a_tool_and_runs()
    {
        var folder = await feed.ConsumeAsync("Tool", "");
        await DotNet.RunAsync(folder, feed.Environment, "tool", "install", "Busbar", "--version", "0.1.0", "--tool-path", "tools", "--configfile", "nuget.config");
        var said = await DotNet.RunProgramAsync(Path.Combine(folder, "tools", OperatingSystem.IsWindows() ? "busbar.exe" : "busbar"), folder, feed.Environment, "--help");
        Assert.Contains("operator", said, StringComparison.Ordinal);
        Assert.Contains("lab", said, StringComparison.Ordinal);

        var (entries, _) = feed.Read("Busbar");
        if (!File.Exists(Repository.PathOf("web", "dist", "index.html")))
            Assert.Skip("the dashboard is not built: whether the tool carries it cannot be seen");
        Assert.Contains("tools/net10.0/any/wwwroot/index.html", entries);
    }
}
