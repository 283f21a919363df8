using System.Text;
using Busbar.TestKit;

namespace Busbar.Ocpi.Tests.Objects;

/// <summary>The example files of the specifications: what is wrong with them is known file by file.</summary>
public sealed class ExampleFileTests
{
    public static TheoryData<string> Folders => ["2.1.1", "2.2.1", "2.3.0", "2.3.0-payments", "2.3.0-bookings"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_example_is_read_and_has_the_known_faults_only(string folder)
    {
        var report = new StringBuilder();
        foreach (var file in Directory.GetFiles(Repository.Shared("protocols", "ocpi", folder), "*.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var value = Example.ReadAll(folder, name, File.ReadAllBytes(file), out var faults);
            if (faults.Count == 0)
            {
                Assert.NotNull(value);
                continue;
            }

            report.Append(name).AppendLine(value is null ? ": unusable" : ": usable");
            foreach (var fault in faults)
                report.AppendLine($"    {fault.Fault} {fault.Path}{(fault.IsTolerated ? " (kept)" : "")} ({fault.Clause}) {fault.Message}");
        }

        Snapshot.Match(report.ToString().ReplaceLineEndings("\n"), "tests", "protocols", "Busbar.Ocpi.Tests", "Objects", $"Faults.{folder}.approved.txt");
    }
}
