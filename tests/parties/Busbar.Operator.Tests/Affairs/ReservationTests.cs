using Busbar.Charging.Stations;
using Busbar.Operator.Tests.Bench;

namespace Busbar.Operator.Tests.Affairs;

public sealed class ReservationTests
{
    private const string Reserve = """{"reservationId":3,"idToken":"A","expiresAt":"2030-01-01T10:00:00Z","evseId":1}""";
    private static readonly StationId Id = new("CS1");

    [Theory]
    [InlineData("1.6")]
    [InlineData("2.0.1")]
    [InlineData("2.1")]
    public void Is_held_once_taken_and_cancelled_once_given_up(string version) => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", version);
        station.Answer("ReserveNow", """{"status":"Accepted"}""").Answer("CancelReservation", """{"status":"Accepted"}""");
        await bench.ExecuteAsync("CS1", "ReserveNow", Reserve);
        Assert.Equal("Held", await StateAsync(bench));
        await bench.ExecuteAsync("CS1", "CancelReservation", """{"reservationId":3}""");
        await bench.RestartAsync();
        Assert.Equal("Cancelled", await StateAsync(bench));
    });

    [Fact]
    public void Is_not_held_when_the_station_refused() => SimulatedOperator.Run(async bench =>
    {
        (await bench.BootAsync("CS1", "2.1")).Answer("ReserveNow", """{"status":"Occupied"}""");
        await bench.ExecuteAsync("CS1", "ReserveNow", Reserve);
        Assert.Empty(await bench.Core.Reservations.OfStationAsync(Id, 10));
    });

    [Fact]
    public void Is_used_by_the_transaction_that_names_it() => SimulatedOperator.Run(async bench =>
    {
        var station = (await bench.BootAsync("CS1", "2.1")).Answer("ReserveNow", """{"status":"Accepted"}""");
        await bench.ExecuteAsync("CS1", "ReserveNow", Reserve);
        await station.CallAsync("TransactionEvent", Messages.Event("Started", "T", 0, bench.World.Clock.GetUtcNow(), 1, ",\"reservationId\":3"));
        Assert.Equal("Used", await StateAsync(bench));
    });

    [Theory]
    [InlineData("Expired")]
    [InlineData("Removed")]
    public void Ends_as_the_station_says(string status) => SimulatedOperator.Run(async bench =>
    {
        var station = (await bench.BootAsync("CS1", "2.0.1")).Answer("ReserveNow", """{"status":"Accepted"}""");
        await bench.ExecuteAsync("CS1", "ReserveNow", Reserve);
        await station.CallAsync("ReservationStatusUpdate", $$"""{"reservationId":3,"reservationUpdateStatus":"{{status}}"}""");
        Assert.Equal(status, await StateAsync(bench));
    });

    [Fact]
    public void Expires_by_time_where_the_station_does_not_say() => SimulatedOperator.Run(async bench =>
    {
        (await bench.BootAsync("CS1", "1.6")).Answer("ReserveNow", """{"status":"Accepted"}""");
        await bench.ExecuteAsync("CS1", "ReserveNow", Reserve);
        await bench.PassAsync(TimeSpan.FromHours(9.9));
        Assert.Equal("Held", await StateAsync(bench));
        await bench.PassAsync(TimeSpan.FromMinutes(20));
        Assert.Equal("Expired", await StateAsync(bench));
    });

    private static async Task<string> StateAsync(SimulatedOperator bench) => Assert.Single(await bench.Core.Reservations.OfStationAsync(Id, 10)).State;
}
