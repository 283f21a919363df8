using System.Xml.Linq;
using Busbar.TestKit;

namespace Busbar.House;

/// <summary>The projects under src/ with the floor they stand on and the projects they reference.</summary>
internal sealed record Room(string Name, string Floor, string Folder, IReadOnlyList<string> References, bool IsPackable)
{
    public static IReadOnlyList<Room> All { get; } = [.. Read()];

    public static Room Named(string name) => All.Single(room => room.Name == name);

    private static IEnumerable<Room> Read()
    {
        foreach (var project in Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var document = XDocument.Load(project);
            var references = document.Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value))
                .ToList();
            var folder = Path.GetDirectoryName(project)!;
            var packable = document.Descendants("IsPackable").All(element => element.Value != "false");
            yield return new Room(Path.GetFileNameWithoutExtension(project), Path.GetFileName(Path.GetDirectoryName(folder)!), folder, references, packable);
        }
    }
}
