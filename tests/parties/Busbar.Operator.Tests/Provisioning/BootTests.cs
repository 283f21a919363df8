using Busbar.Charging.Stations;
using Busbar.Operator.Tests.Bench;
using Busbar.TestKit;

namespace Busbar.Operator.Tests.Provisioning;

public sealed class BootTests
{
    public static TheoryData<string> Versions => ["1.6", "2.0.1", "2.1"];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Tells_time_and_interval_and_keeps_who_booted(string version) => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.ConnectAsync("CS1", version);
        var answer = await station.CallAsync("BootNotification", Messages.Boot(version));

        Assert.Equal("Accepted", (string)answer["status"]!);
        Assert.Equal(300, (int)answer["interval"]!);
        Assert.Equal(bench.World.Clock.GetUtcNow(), DateTimeOffset.Parse((string)answer["currentTime"]!), TimeSpan.FromSeconds(1));
        await bench.RestartAsync();
        var kept = bench.Station("CS1").Record;
        Assert.Equal(("Acme", "Twin", "1.0", version), (kept.Identity!.Vendor, kept.Identity.Model, kept.Identity.FirmwareVersion, kept.OcppVersion));
    });

    [Theory]
    [MemberData(nameof(Versions))]
    [Clause("OCPP 2.0.1 B02.FR.09")]
    [Clause("OCPP 2.0.1 B03.FR.07")]
    public void A_station_out_of_service_is_told_so_and_may_boot_only(string version) => SimulatedOperator.Run(async bench =>
    {
        foreach (var registration in (RegistrationStatus[])[RegistrationStatus.Pending, RegistrationStatus.Rejected])
        {
            var station = await RegisteredAsync(bench, "CS-" + registration, version, registration);
            var answer = await station.CallAsync("BootNotification", Messages.Boot(version));
            Assert.Equal((registration.ToString(), 60), ((string)answer["status"]!, (int)answer["interval"]!));
            Assert.Equal("SecurityError", await station.RefusedAsync("Heartbeat", "{}"));
            Assert.Equal("SecurityError", await station.RefusedAsync("StatusNotification", Messages.Status(version, "Available", "2030-01-01T00:00:00Z")));
        }
    });

    [Theory]
    [MemberData(nameof(Versions))]
    [Clause("OCPP 2.0.1 B02.FR.02")]
    public void A_pending_station_may_send_what_it_was_triggered_to_send(string version) => SimulatedOperator.Run(async bench =>
    {
        var station = await RegisteredAsync(bench, "CS1", version, RegistrationStatus.Pending);
        await station.CallAsync("BootNotification", Messages.Boot(version));
        station.Answer("TriggerMessage", """{"status":"Accepted"}""");
        var command = await bench.ExecuteAsync("CS1", "TriggerMessage", """{"requestedMessage":"StatusNotification"}""");

        Assert.Equal("Accepted", command.Outcome.ToString());
        await station.CallAsync("StatusNotification", Messages.Status(version, "Available", "2030-01-01T00:00:00Z"));
        Assert.Equal("SecurityError", await station.RefusedAsync("Heartbeat", "{}"));
    });

    [Fact]
    [Clause("OCPP 2.0.1 B02.FR.01")]
    [Clause("OCPP 2.0.1 B03.FR.03")]
    public void A_pending_station_is_asked_for_values_and_nothing_else_and_a_rejected_one_nothing() => SimulatedOperator.Run(async bench =>
    {
        var station = await RegisteredAsync(bench, "CS1", "2.0.1", RegistrationStatus.Pending);
        await station.CallAsync("BootNotification", Messages.Boot("2.0.1"));
        station.Answer("GetBaseReport", """{"status":"Accepted"}""");

        Assert.Equal("Accepted", (await bench.ExecuteAsync("CS1", "GetBaseReport", "{}")).Outcome.ToString());
        await station.CallAsync("NotifyReport", """{"requestId":1,"generatedAt":"2030-01-01T00:00:00Z","seqNo":0}""");
        Assert.Equal("StationOffline", (await bench.ExecuteAsync("CS1", "RemoteStart", """{"idToken":"A"}""")).Outcome.ToString());

        await bench.Core.Stations.ChangeAsync(bench.Station("CS1"), record => record with { Registration = RegistrationStatus.Rejected });
        Assert.Equal("StationOffline", (await bench.ExecuteAsync("CS1", "GetBaseReport", "{}")).Outcome.ToString());
        Assert.Equal(["GetBaseReport"], station.Asked.Select(a => a.Action));
    });

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_station_resumes_without_a_boot_after_the_operator_was_killed(string version) => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", version);
        await station.CallAsync("StatusNotification", Messages.Status(version, version == "1.6" ? "Preparing" : "Occupied", "2030-01-01T00:00:00Z"));
        await bench.RestartAsync();

        Assert.Equal(ConnectorStatus.Preparing, bench.Station("CS1").Connectors[(new EvseId(1), new ConnectorId(1))].State.Status);
        station = await bench.ConnectAsync("CS1", version);
        await station.CallAsync("Heartbeat", "{}");
        station.Answer("Reset", """{"status":"Accepted"}""");
        Assert.Equal("Accepted", (await bench.ExecuteAsync("CS1", "Reset", "{}")).Outcome.ToString());
    });

    [Fact]
    public void Nothing_is_commanded_before_the_first_boot() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.ConnectAsync("CS1", "1.6");
        Assert.Equal("StationOffline", (await bench.ExecuteAsync("CS1", "Reset", "{}")).Outcome.ToString());
        Assert.Empty(station.Asked);
    });

    [Fact]
    public void An_unknown_station_is_not_let_in_when_onboarding_is_closed() => SimulatedOperator.Run(
        async bench =>
        {
            var link = await bench.DialAsync("CS1", "2.0.1");
            Assert.Equal(1008, (await link.Closed).Code);
            Assert.Equal(0, bench.Core.Stations.Count);
        },
        options => options with { IsOnboardingOpen = false });

    [Fact]
    public void When_a_station_was_last_seen_outlives_a_kill_by_some_minutes() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        await bench.PassAsync(TimeSpan.FromHours(3));
        await station.CallAsync("Heartbeat", "{}");
        var seen = bench.World.Clock.GetUtcNow();
        await bench.PassAsync(TimeSpan.FromMinutes(6));
        await bench.RestartAsync();
        Assert.Equal(seen, bench.Station("CS1").LastSeen!.Value, TimeSpan.FromSeconds(1));
    });

    private static async Task<RawStation> RegisteredAsync(SimulatedOperator bench, string id, string version, RegistrationStatus registration)
    {
        var station = await bench.ConnectAsync(id, version);
        await bench.Core.Stations.ChangeAsync(bench.Station(id), record => record with { Registration = registration });
        return station;
    }
}
