using Busbar.Charging.Stations;
using Busbar.Operator.Tests.Bench;

namespace Busbar.Operator.Tests.DeviceModel;

public sealed class ReportTests
{
    private static readonly StationId Id = new("CS1");

    [Theory]
    [InlineData("2.0.1")]
    [InlineData("2.1")]
    public void A_whole_report_replaces_what_was_known(string version) => SimulatedOperator.Run(async bench =>
    {
        var station = (await bench.BootAsync("CS1", version)).Answer("GetBaseReport", """{"status":"Accepted"}""");
        await bench.Core.Variables.KeepAsync(Id, [new VariableValue { Component = "Old", Variable = "Gone", Value = "1" }]);
        await bench.PassAsync(TimeSpan.FromSeconds(1));
        await bench.ExecuteAsync("CS1", "GetBaseReport", """{"requestId":7}""");
        await station.CallAsync("NotifyReport", Report(7, 0, "A", "1", isLast: false));
        Assert.Contains(await NamesAsync(bench), n => n == "Old.Gone=1");
        await station.CallAsync("NotifyReport", Report(7, 1, "B", "2", isLast: true));
        Assert.Equal(["C.A=1", "C.B=2"], await NamesAsync(bench));

        var kept = (await bench.Core.Variables.AllAsync(Id))[0].Value;
        Assert.Equal(("ReadOnly", "integer", "s"), (kept.Mutability, kept.DataType, kept.Unit));
    });

    [Fact]
    public void A_report_with_a_missing_part_removes_nothing() => SimulatedOperator.Run(async bench =>
    {
        var station = (await bench.BootAsync("CS1", "2.1")).Answer("GetBaseReport", """{"status":"Accepted"}""");
        await bench.Core.Variables.KeepAsync(Id, [new VariableValue { Component = "Old", Variable = "Kept", Value = "1" }]);
        await bench.PassAsync(TimeSpan.FromSeconds(1));
        await bench.ExecuteAsync("CS1", "GetBaseReport", """{"requestId":7}""");
        await station.CallAsync("NotifyReport", Report(7, 0, "A", "1", isLast: false));
        await station.CallAsync("NotifyReport", Report(7, 2, "B", "2", isLast: true));
        Assert.Equal(["C.A=1", "C.B=2", "Old.Kept=1"], await NamesAsync(bench));
    });

    [Fact]
    public void Values_that_were_asked_for_or_set_are_kept() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        station.Answer("GetVariables", """{"getVariableResult":[{"attributeStatus":"Accepted","attributeValue":"60","component":{"name":"C"},"variable":{"name":"V"} }]}""");
        station.Answer("SetVariables", """{"setVariableResult":[{"attributeStatus":"Accepted","component":{"name":"C"},"variable":{"name":"W"} }]}""");
        await bench.ExecuteAsync("CS1", "GetVariables", """{"variables":[{"component":"C","variable":"V"}]}""");
        await bench.ExecuteAsync("CS1", "SetVariables", """{"variables":[{"component":"C","variable":"W","value":"5"}]}""");
        Assert.Equal(["C.V=60", "C.W=5"], await NamesAsync(bench));
    });

    [Theory]
    [InlineData("1.6", "GetConfiguration")]
    [InlineData("2.0.1", "GetBaseReport")]
    [InlineData("2.1", "GetBaseReport")]
    public void Each_station_is_asked_once_per_firmware(string version, string action) => SimulatedOperator.Run(
        async bench =>
        {
            var station = await bench.BootAsync("CS1", version);
            var requestId = 0;
            station.Answer("GetConfiguration", """{"configurationKey":[{"key":"HeartbeatInterval","readonly":false,"value":"300"}]}""");
            station.Answer("GetBaseReport", payload =>
            {
                requestId = (int)payload["requestId"]!;
                return """{"status":"Accepted"}""";
            });
            await bench.PassAsync(TimeSpan.FromSeconds(25));
            Assert.Empty(station.Asked); // it has just booted
            await bench.PassAsync(TimeSpan.FromSeconds(30));
            Assert.Equal([action], station.Asked.Select(a => a.Action));
            if (version != "1.6")
                await station.CallAsync("NotifyReport", Report(requestId, 0, "A", "1", isLast: true));

            await station.CallAsync("BootNotification", Messages.Boot(version));
            await bench.PassAsync(TimeSpan.FromMinutes(5));
            Assert.Single(station.Asked);
            await station.CallAsync("BootNotification", Messages.Boot(version).Replace("1.0", "1.1", StringComparison.Ordinal));
            await bench.PassAsync(TimeSpan.FromMinutes(5));
            Assert.Equal(2, station.Asked.Count);
        },
        options => options with { ReadsDeviceModels = true });

    private static string Report(int requestId, int seqNo, string variable, string value, bool isLast) => $$"""
        {"requestId":{{requestId}},"generatedAt":"2030-01-01T00:00:00Z","seqNo":{{seqNo}},"tbc":{{(isLast ? "false" : "true")}},"reportData":[{"component":{"name":"C"},
        "variable":{"name":"{{variable}}"},"variableAttribute":[{"value":"{{value}}","mutability":"ReadOnly"}],
        "variableCharacteristics":{"dataType":"integer","unit":"s","supportsMonitoring":false} }]}
        """;

    private static async Task<IEnumerable<string>> NamesAsync(SimulatedOperator bench) =>
        (await bench.Core.Variables.AllAsync(Id)).Select(v => $"{v.Value.Component}.{v.Value.Variable}={v.Value.Value}");
}
