using System.Text.Json.Nodes;
using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Busbar.Charging.Tokens;
using Busbar.Operator.Tests.Bench;
using Busbar.TestKit;

namespace Busbar.Operator.Tests.Affairs;

public sealed class LocalListTests
{
    private static readonly StationId Id = new("CS1");

    public static TheoryData<string> Versions => ["1.6", "2.0.1", "2.1"];

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_whole_list_goes_in_as_many_messages_as_the_station_asks_for(string version) => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", version);
        var lists = Take(station, version);
        await bench.Core.Variables.KeepAsync(Id, [version == "1.6"
            ? new VariableValue { Component = "", Variable = "SendLocalListMaxLength", Value = "2" }
            : new VariableValue { Component = "LocalAuthListCtrlr", Variable = "ItemsPerMessage", Value = "2" }]);

        var last = await bench.Core.LocalListKeeper.ReplaceAsync(Id, Entries("A", "B", "C", "D", "E"), "test");

        Assert.Equal(CommandOutcome.Accepted, last.Outcome);
        Assert.Equal(["Full 1: 2", "Differential 2: 2", "Differential 3: 1"], lists);
        Assert.Equal(3, (await bench.Core.LocalLists.FindAsync(Id))!.Version);
        Assert.Equal(["A", "B", "C", "D", "E"], await TokensAsync(bench));
    });

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_difference_adds_and_removes_and_outlives_a_restart(string version) => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", version);
        var lists = Take(station, version);
        await bench.Core.LocalListKeeper.ReplaceAsync(Id, Entries("A", "B"), "test");
        await bench.Core.LocalListKeeper.ChangeAsync(Id, [.. Changes("C"), (new IdToken("A"), null)], "test");
        await bench.RestartAsync();
        Assert.Equal(["Full 1: 2", "Differential 2: 2"], lists);
        Assert.Equal(["B", "C"], await TokensAsync(bench));
    });

    [Theory]
    [MemberData(nameof(Versions))]
    [Clause("OCPP 2.0.1 D01.FR.03")]
    public void A_refused_difference_is_followed_by_the_whole_list_above_the_stations_number(string version) => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", version);
        var lists = Take(station, version);
        await bench.Core.LocalListKeeper.ReplaceAsync(Id, Entries("A", "B"), "test");
        lists = Take(station, version, refuseDifferences: true);
        station.Answer("GetLocalListVersion", version == "1.6" ? """{"listVersion":40}""" : """{"versionNumber":40}""");
        var last = await bench.Core.LocalListKeeper.ChangeAsync(Id, Changes("C"), "test");

        Assert.Equal(CommandOutcome.Accepted, last.Outcome);
        Assert.Equal(["Differential 2: 1", "Full 41: 3"], lists);
        Assert.Equal(["A", "B", "C"], await TokensAsync(bench));
    });

    [Fact]
    public void A_check_repairs_a_list_that_is_out_of_step() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        var lists = Take(station, "2.1");
        await bench.Core.LocalListKeeper.ReplaceAsync(Id, Entries("A"), "test");
        station.Answer("GetLocalListVersion", """{"versionNumber":1}""");
        await bench.Core.LocalListKeeper.CheckAsync(Id, "test");
        Assert.Single(lists);

        station.Answer("GetLocalListVersion", """{"versionNumber":0}""");
        await bench.Core.LocalListKeeper.CheckAsync(Id, "test");
        Assert.Equal(["Full 1: 1", "Full 2: 1"], lists);
    });

    [Fact]
    public void A_list_that_the_station_did_not_take_is_not_believed() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        station.Answer("SendLocalList", """{"status":"Failed"}""");
        var command = await bench.Core.LocalListKeeper.ReplaceAsync(Id, Entries("A"), "test");
        Assert.Equal(CommandOutcome.Rejected, command.Outcome);
        Assert.Null(await bench.Core.LocalLists.FindAsync(Id));
        Assert.Empty(await TokensAsync(bench));
    });

    // Says each list as "Full VERSION: ENTRIES".
    private static List<string> Take(RawStation station, string version, bool refuseDifferences = false)
    {
        var lists = new List<string>();
        station.Answer("SendLocalList", payload =>
        {
            var kind = (string)payload["updateType"]!;
            var number = (int)payload[version == "1.6" ? "listVersion" : "versionNumber"]!;
            lists.Add($"{kind} {number}: {(payload["localAuthorizationList"] as JsonArray)?.Count ?? 0}");
            return refuseDifferences && kind == "Differential" ? """{"status":"VersionMismatch"}""" : """{"status":"Accepted"}""";
        });
        return lists;
    }

    private static async Task<IEnumerable<string>> TokensAsync(SimulatedOperator bench) =>
        (await bench.Core.LocalLists.EntriesAsync(Id)).Select(e => e.Token.Value);

    private static List<(IdToken, Charging.Tokens.Authorization)> Entries(params string[] tokens) =>
        [.. tokens.Select(t => (new IdToken(t, "ISO14443"), new Charging.Tokens.Authorization(AuthorizationStatus.Accepted)))];

    private static List<(IdToken, Charging.Tokens.Authorization?)> Changes(params string[] tokens) =>
        [.. tokens.Select(t => (new IdToken(t, "ISO14443"), (Charging.Tokens.Authorization?)new Charging.Tokens.Authorization(AuthorizationStatus.Accepted)))];
}
