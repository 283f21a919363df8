namespace Busbar.Ocpp.Tests.Rpc;

public sealed class ConversationTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Rpc", "Scripts");

    public static TheoryData<string, OcppVersion> Scripts()
    {
        var data = new TheoryData<string, OcppVersion>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            foreach (var version in OcppVersions.NewestFirst)
            {
                if (!name.Contains(" in ", StringComparison.Ordinal) || name.EndsWith($" in {version.Number()}", StringComparison.Ordinal)
                    || (name.EndsWith(" in 2.x", StringComparison.Ordinal) && version != OcppVersion.V16))
                {
                    data.Add(name, version);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Follows_the_script(string name, OcppVersion version) =>
        new Conversation(version).Play(File.ReadAllText(Path.Combine(Folder, name + ".txt")));
}
