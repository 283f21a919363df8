using Busbar.Charging.Commands;
using Busbar.Operator.Tests.Bench;

namespace Busbar.Operator.Tests.RemoteControl;

public sealed class CommandTests
{
    [Fact]
    public void A_command_to_a_station_that_is_gone_is_never_sent() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        station.Close();
        await bench.PassAsync(TimeSpan.FromSeconds(1));
        Assert.Equal(CommandOutcome.StationOffline, (await bench.ExecuteAsync("CS1", "Reset", "{}")).Outcome);
        Assert.Equal(CommandOutcome.StationOffline, (await bench.ExecuteAsync("CS9", "Reset", "{}")).Outcome);
    });

    [Fact]
    public void A_command_without_an_answer_times_out() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        station.Answer("Reset", (string?)null);
        var before = bench.World.Clock.Elapsed;
        Assert.Equal(CommandOutcome.TimedOut, (await bench.ExecuteAsync("CS1", "Reset", "{}")).Outcome);
        Assert.InRange(bench.World.Clock.Elapsed - before, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(31));
    });

    [Fact]
    public void An_error_of_the_station_fails_the_command_in_its_words() => SimulatedOperator.Run(async bench =>
    {
        await bench.BootAsync("CS1", "2.1");
        var command = await bench.ExecuteAsync("CS1", "Reset", "{}");
        Assert.Equal((CommandOutcome.Failed, true), (command.Outcome, command.Detail!.Contains("NotImplemented", StringComparison.Ordinal)));
    });

    [Fact]
    public void The_same_identity_is_the_same_command() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        station.Answer("Reset", """{"status":"Accepted"}""");
        var first = await bench.ExecuteAsync("CS1", "Reset", "{}", "once");
        var second = await bench.ExecuteAsync("CS1", "Reset", """{"type":"Immediate"}""", "once");
        Assert.Equal(first, second);
        Assert.Single(station.Asked);
    });

    [Fact]
    public void Commands_to_one_station_go_one_after_the_other() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "1.6");
        var open = 0;
        station.Answer("ClearCache", _ =>
        {
            Assert.Equal(1, ++open);
            open--;
            return """{"status":"Accepted"}""";
        });
        var commands = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => bench.ExecuteAsync("CS1", "ClearCache", "{}")));
        Assert.All(commands, c => Assert.Equal(CommandOutcome.Accepted, c.Outcome));
    });

    [Fact]
    public void A_flood_of_commands_is_refused_beyond_the_queue() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "1.6");
        station.Answer("ClearCache", (string?)null);
        var commands = Enumerable.Range(0, 80).Select(_ => bench.ExecuteAsync("CS1", "ClearCache", "{}")).ToArray();
        await bench.PassAsync(TimeSpan.FromSeconds(1));
        station.Close();
        var outcomes = (await Task.WhenAll(commands)).GroupBy(c => c.Outcome).ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal(15, outcomes[CommandOutcome.Failed]); // 64 wait behind one in flight
    });

    [Fact]
    public void A_command_that_was_open_when_the_operator_was_killed_is_settled_at_the_start() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        station.Answer("Reset", (string?)null);
        _ = bench.ExecuteAsync("CS1", "Reset", "{}", "open");
        await station.WasAskedAsync("Reset");
        await bench.RestartAsync();
        Assert.Equal(CommandOutcome.TimedOut, (await bench.Core.Commands.FindAsync("open"))!.Outcome);
    });

    [Fact]
    public void A_password_is_written_down_nowhere() => SimulatedOperator.Run(
        async bench =>
        {
            var station = await bench.BootAsync("CS1", "2.0.1");
            station.Answer("SetVariables", """{"setVariableResult":[{"attributeStatus":"Accepted","component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"} }]}""");
            await bench.Core.Commands.ExecuteAsync(
                bench.Core.NewCommand(bench.Station("CS1").Id, "SetVariables", """{"variables":[{"variable":"BasicAuthPassword","value":"hunter2hunter2hunter2"}]}""", "test"),
                new StationOrder.SetVariables([new() { Component = "SecurityCtrlr", Variable = "BasicAuthPassword", Value = "hunter2hunter2hunter2" }]));
            Assert.Equal("hunter2hunter2hunter2", (string?)station.Asked[0].Payload["setVariableData"]![0]!["attributeValue"]);
            await bench.PassAsync(TimeSpan.FromSeconds(3));
            foreach (var table in (string[])["command", "message_log", "variable", "audit", "notification"])
            {
                var rows = await bench.Core.Store.ReadAsync(c => Operator.Storage.Query.All(c, $"SELECT * FROM {table}", r => string.Join('|', Enumerable.Range(0, r.FieldCount).Select(r.GetValue))));
                Assert.DoesNotContain(rows, row => row.Contains("hunter2", StringComparison.Ordinal));
            }
        });
}
