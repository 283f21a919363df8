using Busbar.Charging.Stations;
using Busbar.Operator.Tests.Bench;

namespace Busbar.Operator.Tests.Affairs;

public sealed class TransferTests
{
    private static readonly StationId Id = new("CS1");

    [Theory]
    [InlineData("1.6", """{"status":"Downloading"}""")]
    [InlineData("2.0.1", """{"status":"Downloading","requestId":9}""")]
    [InlineData("2.1", """{"status":"Downloading","requestId":9}""")]
    public void Firmware_is_followed_by_its_number_or_as_the_newest(string version, string notification) => SimulatedOperator.Run(async bench =>
    {
        var station = (await bench.BootAsync("CS1", version)).Answer("UpdateFirmware", version == "1.6" ? "{}" : """{"status":"Accepted"}""");
        await bench.ExecuteAsync("CS1", "UpdateFirmware", """{"requestId":9,"location":"https://h/f","retrieveAt":"2030-01-01T00:00:00Z"}""");
        Assert.Equal("Requested", await StatusAsync(bench));
        await station.CallAsync("FirmwareStatusNotification", notification);
        await bench.RestartAsync();
        Assert.Equal("Downloading", await StatusAsync(bench));
    });

    [Theory]
    [InlineData("1.6", "DiagnosticsLog", "GetDiagnostics", """{"fileName":"x"}""", "DiagnosticsStatusNotification", """{"status":"Uploaded"}""")]
    [InlineData("1.6", "SecurityLog", "GetLog", """{"status":"Accepted"}""", "LogStatusNotification", """{"status":"Uploaded","requestId":9}""")]
    [InlineData("2.0.1", "DiagnosticsLog", "GetLog", """{"status":"Accepted"}""", "LogStatusNotification", """{"status":"Uploaded","requestId":9}""")]
    [InlineData("2.1", "SecurityLog", "GetLog", """{"status":"AcceptedCanceled"}""", "LogStatusNotification", """{"status":"Uploaded","requestId":9}""")]
    public void A_log_is_followed(string version, string type, string action, string answer, string report, string notification) => SimulatedOperator.Run(async bench =>
    {
        var station = (await bench.BootAsync("CS1", version)).Answer(action, answer);
        await bench.ExecuteAsync("CS1", "GetLog", $$"""{"requestId":9,"logType":"{{type}}","location":"https://h/"}""");
        await station.CallAsync(report, notification);
        Assert.Equal("Uploaded", await StatusAsync(bench));
    });

    [Fact]
    public void A_status_of_a_number_that_was_never_asked_for_changes_nothing() => SimulatedOperator.Run(async bench =>
    {
        var station = (await bench.BootAsync("CS1", "2.1")).Answer("UpdateFirmware", """{"status":"Accepted"}""");
        await bench.ExecuteAsync("CS1", "UpdateFirmware", """{"requestId":9,"location":"https://h/f","retrieveAt":"2030-01-01T00:00:00Z"}""");
        await station.CallAsync("FirmwareStatusNotification", """{"status":"Installed","requestId":8}""");
        Assert.Equal("Requested", await StatusAsync(bench));
    });

    private static async Task<string> StatusAsync(SimulatedOperator bench) => Assert.Single(await bench.Core.Transfers.OfStationAsync(Id, 10)).Status;
}
