using Busbar.Charging.Commands;
using Busbar.Operator.Security;
using Busbar.Operator.Tests.Bench;

namespace Busbar.Operator.Tests.Security;

public sealed class PasswordChangeTests
{
    [Theory]
    [InlineData("1.6", "ChangeConfiguration", """{"status":"Accepted"}""")]
    [InlineData("2.1", "SetVariables", """{"setVariableResult":[{"attributeStatus":"Accepted","component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"} }]}""")]
    public void The_station_is_given_one_that_the_operator_keeps_as_a_hash(string version, string action, string answer) => SimulatedOperator.Run(async bench =>
    {
        var station = (await bench.BootAsync("CS1", version)).Answer(action, answer);
        var command = await new PasswordChange(bench.Core).RunAsync(bench.Station("CS1"), "test");
        Assert.Equal(CommandOutcome.Accepted, command.Outcome);
        var payload = station.Asked.Single().Payload;
        var secret = (string?)(version == "1.6" ? payload["value"] : payload["setVariableData"]![0]!["attributeValue"]);
        Assert.True(Credential.Verify(bench.Station("CS1").Record.NextCredential!, System.Text.Encoding.UTF8.GetBytes(secret!)));
    });

    [Fact]
    public void One_that_the_station_refused_is_forgotten() => SimulatedOperator.Run(async bench =>
    {
        (await bench.BootAsync("CS1", "1.6")).Answer("ChangeConfiguration", """{"status":"NotSupported"}""");
        await new PasswordChange(bench.Core).RunAsync(bench.Station("CS1"), "test");
        Assert.Null(bench.Station("CS1").Record.NextCredential);
    });

    [Fact]
    public void One_whose_answer_got_lost_is_kept_beside_the_old_one() => SimulatedOperator.Run(async bench =>
    {
        (await bench.BootAsync("CS1", "1.6")).Answer("ChangeConfiguration", (string?)null);
        await new PasswordChange(bench.Core).RunAsync(bench.Station("CS1"), "test");
        Assert.NotNull(bench.Station("CS1").Record.NextCredential);
    });
}
