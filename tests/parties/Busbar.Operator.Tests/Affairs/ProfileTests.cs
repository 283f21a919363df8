using Busbar.Charging.Stations;
using Busbar.Operator.Tests.Bench;

namespace Busbar.Operator.Tests.Affairs;

public sealed class ProfileTests
{
    private static readonly StationId Id = new("CS1");

    [Fact]
    public void Is_known_once_taken_and_forgotten_once_cleared() => SimulatedOperator.Run(async bench =>
    {
        (await bench.BootAsync("CS1", "2.1")).Answer("SetChargingProfile", """{"status":"Accepted"}""").Answer("ClearChargingProfile", """{"status":"Accepted"}""");
        await SetAsync(bench, Profile2(5, 0, "TxDefaultProfile"));
        await SetAsync(bench, Profile2(6, 1, "TxDefaultProfile"));
        await SetAsync(bench, Profile2(7, 0, "ChargingStationMaxProfile"));
        Assert.Equal([7, 5, 6], await IdsAsync(bench));

        await bench.ExecuteAsync("CS1", "ClearChargingProfile", """{"profileId":5}""");
        await bench.ExecuteAsync("CS1", "ClearChargingProfile", """{"purpose":"ChargingStationMaxProfile"}""");
        Assert.Equal([6], await IdsAsync(bench));
    });

    [Fact]
    public void Is_not_known_when_it_was_refused() => SimulatedOperator.Run(async bench =>
    {
        (await bench.BootAsync("CS1", "2.1")).Answer("SetChargingProfile", """{"status":"Rejected"}""");
        await SetAsync(bench, Profile2(5, 0, "TxDefaultProfile"));
        Assert.Empty(await IdsAsync(bench));
    });

    [Fact]
    public void Takes_the_place_of_one_of_its_level_and_purpose_in_1_6() => SimulatedOperator.Run(async bench =>
    {
        (await bench.BootAsync("CS1", "1.6")).Answer("SetChargingProfile", """{"status":"Accepted"}""");
        foreach (var id in (int[])[5, 6])
            await SetAsync(bench, $$"""{"chargingProfileId":{{id}},"stackLevel":0,"chargingProfilePurpose":"ChargePointMaxProfile","chargingProfileKind":"Absolute","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16.0}]} }""");
        var only = Assert.Single(await bench.Core.Profiles.OfStationAsync(Id));
        Assert.Equal((6, "ChargingStationMaxProfile"), (only.Id, only.Purpose));
    });

    [Fact]
    public void Of_a_transaction_goes_with_it() => SimulatedOperator.Run(async bench =>
    {
        var station = (await bench.BootAsync("CS1", "2.0.1")).Answer("SetChargingProfile", """{"status":"Accepted"}""");
        await station.CallAsync("TransactionEvent", Messages.Event("Started", "T", 0, bench.World.Clock.GetUtcNow(), 1));
        await SetAsync(bench, Profile2(5, 0, "TxProfile", ",\"transactionId\":\"T\""));
        await SetAsync(bench, Profile2(6, 0, "TxDefaultProfile"));
        await station.CallAsync("TransactionEvent", Messages.Event("Ended", "T", 1, bench.World.Clock.GetUtcNow(), 2));
        Assert.Equal([6], await IdsAsync(bench));
    });

    [Theory]
    [InlineData("2.0.1", "EMS")]
    [InlineData("2.1", "SO")]
    public void That_the_station_reports_is_known_with_its_origin(string version, string source) => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", version);
        await station.CallAsync("ReportChargingProfiles", $$"""{"requestId":1,"chargingLimitSource":"{{source}}","evseId":2,"chargingProfile":[{{Profile2(9, 3, "ChargingStationExternalConstraints")}}]}""");
        var known = Assert.Single(await bench.Core.Profiles.OfStationAsync(Id));
        Assert.Equal((9, 2, source), (known.Id, known.Evse.Value, known.Source));
    });

    private static Task SetAsync(SimulatedOperator bench, string profile) =>
        bench.ExecuteAsync("CS1", "SetChargingProfile", $$"""{"evseId":1,"profile":{{profile}}}""");

    private static string Profile2(int id, int level, string purpose, string more = "") =>
        $$"""{"id":{{id}},"stackLevel":{{level}},"chargingProfilePurpose":"{{purpose}}","chargingProfileKind":"Absolute"{{more}},"chargingSchedule":[{"id":1,"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16.0}]}]}""";

    private static async Task<IEnumerable<int>> IdsAsync(SimulatedOperator bench) => (await bench.Core.Profiles.OfStationAsync(Id)).Select(p => p.Id);
}
