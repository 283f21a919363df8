using System.Reflection;
using System.Text;
using Busbar.TestKit;
using Busbar.Wire;

namespace Busbar.Ocpp.Tests.Messages;

public sealed class CatalogueTests
{
    public static TheoryData<OcppVersion> Every => Versions.All;

    [Theory]
    [InlineData(OcppVersion.V16, 39, 0)]
    [InlineData(OcppVersion.V201, 64, 0)]
    [InlineData(OcppVersion.V21, 90, 1)]
    public void Every_action_of_the_version_is_there(OcppVersion version, int asked, int sent)
    {
        var entries = Versions.Catalogue(version).Entries;
        Assert.Equal(asked, entries.Count(message => message.Kind == MessageKind.Request));
        Assert.Equal(asked, entries.Count(message => message.Kind == MessageKind.Response));
        Assert.Equal(sent, entries.Count(message => message.Kind == MessageKind.Send));
        Assert.All(entries, message => Assert.Same(message, Versions.Catalogue(version).Find(message.Action, message.Kind)));
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void Request_and_response_agree_on_sender_and_clause(OcppVersion version)
    {
        foreach (var pair in Versions.Catalogue(version).Entries.GroupBy(message => message.Action))
        {
            Assert.Single(pair.Select(message => (message.Sender, message.Clause)).Distinct());
            Assert.StartsWith($"OCPP {version.Number()} ", pair.First().Clause, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void No_record_and_no_enum_is_left_over(OcppVersion version)
    {
        var reached = new HashSet<Type>();
        foreach (MessageEntry message in Versions.Catalogue(version).Entries)
            WireFacts.Reach(message.Type, reached);
        Assembly assembly = Versions.Catalogue(version).Entries[0].Type.Assembly;
        var declared = assembly.GetExportedTypes()
            .Where(type => type.IsDefined(typeof(WireRecordAttribute)) || type.IsDefined(typeof(WireEnumAttribute)));
        Assert.All(declared, type => Assert.Contains(type, reached));
        Assert.All(reached, type => Assert.Same(assembly, type.Assembly));
    }

    [Fact]
    public void The_coverage_table_is_the_one_in_the_documents()
    {
        var actions = OcppVersions.NewestFirst.Reverse()
            .SelectMany(version => Versions.Catalogue(version).Entries.Select(message => (Version: version, Message: message)))
            .Where(entry => entry.Message.Kind != MessageKind.Response)
            .GroupBy(entry => entry.Message.Action)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        var page = new StringBuilder();
        page.Append(
            """
            # OCPP messages

            Every message of OCPP 1.6 (with its security extension), 2.0.1 and 2.1 is read, validated and written. The table is made
            from the catalogues in `src/protocols` by `CatalogueTests`; each cell names the clause. → is sent by the charging station,
            ← by the management system, ↔ by either.

            | Action | 1.6 | 2.0.1 | 2.1 |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var action in actions)
        {
            page.Append($"| {action.Key} |");
            foreach (OcppVersion version in OcppVersions.NewestFirst.Reverse())
                page.Append($" {Cell(action.FirstOrDefault(entry => entry.Version == version).Message, version)} |");
            page.Append('\n');
        }

        Snapshot.Match(page.ToString(), "docs", "protocols", "ocpp.md");
    }

    private static string Cell(MessageEntry? message, OcppVersion version)
    {
        if (message is null)
            return "";
        string arrow = message.Sender switch
        {
            MessageSender.Station => "→",
            MessageSender.ManagementSystem => "←",
            _ => "↔",
        };
        return $"{arrow} {message.Clause[$"OCPP {version.Number()} ".Length..]}{(message.Kind == MessageKind.Send ? " (no answer)" : "")}";
    }
}
