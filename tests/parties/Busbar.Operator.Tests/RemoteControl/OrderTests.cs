using System.Text.Json.Nodes;
using Busbar.Charging.Commands;
using Busbar.Operator.Tests.Bench;

namespace Busbar.Operator.Tests.RemoteControl;

/// <summary>Each order in each version: what goes over the wire, and what an answer means.</summary>
public sealed partial class OrderTests
{
    [Theory]
    [MemberData(nameof(Said))]
    public void An_order_is_said_in_the_words_of_the_version(string version, string kind, string arguments, string action, string payload) => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", version);
        station.Answer(action, (string?)null);
        var command = bench.ExecuteAsync("CS1", kind, arguments);
        await station.WasAskedAsync(action);
        var asked = station.Asked.Single();
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(payload), asked.Payload), asked.Payload.ToJsonString());
        station.Close();
        await command;
    });

    [Theory]
    [MemberData(nameof(Unsaid))]
    public void An_order_that_the_version_has_no_words_for_fails_without_a_message(string version, string kind, string arguments) => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", version);
        var command = await bench.ExecuteAsync("CS1", kind, arguments);
        Assert.Equal(CommandOutcome.Failed, command.Outcome);
        Assert.Empty(station.Asked);
    });

    [Theory]
    [MemberData(nameof(Answered))]
    public void An_answer_becomes_an_outcome(string version, string kind, string arguments, string action, string answer, string outcome, string detail) =>
        SimulatedOperator.Run(async bench =>
        {
            var station = await bench.BootAsync("CS1", version);
            station.Answer(action, answer);
            var command = await bench.ExecuteAsync("CS1", kind, arguments);
            Assert.Equal((outcome, true), (command.Outcome.ToString(), command.Detail!.Contains(detail, StringComparison.Ordinal)));
        });
}
