using System.Text;

namespace Busbar.Oscp.Tests.Exchange;

public sealed class MessageTests
{
    private const string Forecast =
        """{"group_id":"g","type":"CONSUMPTION","forecasted_blocks":[{"capacity":10,"phase":"ALL","unit":"KW","start_time":"2026-01-01T00:00:00Z","end_time":"2026-01-02T00:00:00Z"}]}""";

    [Theory]
    [InlineData(CapacityForecastType.Consumption)]
    [InlineData(CapacityForecastType.Generation)]
    [InlineData(CapacityForecastType.FallbackConsumption)]
    [InlineData(CapacityForecastType.FallbackGeneration)]
    [InlineData(CapacityForecastType.Optimum)]
    public async Task Every_type_of_forecast_arrives_whole(CapacityForecastType type)
    {
        var pair = await new Pair().ConnectedAsync();
        var forecast = pair.Forecast(10, 20.5m) with { Type = type };

        var outcome = await pair.Cp.SendAsync(Pair.Flexibility, forecast, null, default);

        Assert.True(outcome.IsAccepted);
        Assert.Equal(forecast, Assert.Single(pair.FpParty.Messages));
    }

    [Fact]
    public async Task Adjustments_errors_and_measurements_go_back_with_their_correlation()
    {
        var pair = await new Pair().ConnectedAsync();
        var blocks = pair.Forecast(10).ForecastedBlocks;
        var adjust = new AdjustGroupCapacityForecast { GroupId = "g", Type = CapacityForecastType.Consumption, ForecastedBlocks = blocks };
        var error = new GroupCapacityComplianceError { Message = "too little", ForecastedBlocks = blocks };
        var measurements = RegistrationTests.Measurements(2);

        await pair.Fp.SendAsync(Pair.Provider, adjust, null, default);
        await pair.Fp.SendAsync(Pair.Provider, error, "forecast-7", default);
        await pair.Fp.SendAsync(Pair.Provider, measurements, null, default);

        Assert.Equal([adjust, error, measurements], pair.CpParty.Messages);
        Assert.Equal([null, "forecast-7", null], pair.CpParty.Correlations);
    }

    [Fact]
    public async Task An_optimizer_gets_forecasts_and_asset_measurements()
    {
        var pair = await new Pair().ConnectedAsync();
        var recorder = new Recorder();
        var optimizer = new OscpEndpoint(
            new OscpSettings { Role = OscpRole.CapacityOptimizer, BaseUrl = new Uri("http://co") },
            new OscpParty { CapacityOptimizer = recorder },
            new MemoryOscpPeers(),
            pair,
            new RandomOscpIds(),
            pair.Clock);
        var token = await optimizer.InviteAsync("cpo", OscpRole.FlexibilityProvider, default);
        await optimizer.HandleAsync(Request("register", """{"token":"t","version_url":[{"version":"2.0","base_url":"http://fp"}]}""", token), default);

        Assert.Equal(204, (await optimizer.HandleAsync(Request("update_group_capacity_forecast", Forecast, token), default)).Status);
        Assert.Equal(204, (await optimizer.HandleAsync(Request("update_asset_measurements", """{"group_id":"g","measurements":[{"asset_id":"a","asset_category":"CHARGING"}]}""", token), default)).Status);
        Assert.Equal(404, (await optimizer.HandleAsync(Request("update_group_measurements", """{"group_id":"g","measurements":[{"value":1,"phase":"ALL","unit":"WH","direction":"NET","measure_time":"2026-01-01T00:00:00Z"}]}""", token), default)).Status);
        Assert.Equal([typeof(UpdateGroupCapacityForecast), typeof(UpdateAssetMeasurements)], recorder.Messages.Select(message => message.GetType()));
    }

    [Fact]
    public async Task A_long_message_goes_in_segments_and_arrives_as_one()
    {
        var pair = await new Pair().ConnectedAsync();
        var measurements = RegistrationTests.Measurements(25);

        var outcome = await pair.Fp.SendAsync(Pair.Provider, measurements, "origin", default);

        Assert.True(outcome.IsAccepted);
        Assert.Equal(measurements, Assert.Single(pair.CpParty.Messages));
        Assert.Equal(["origin"], pair.CpParty.Correlations);
        Assert.Equal([(1, 3), (2, 3), (3, 3)], pair.Sent.TakeLast(3).Select(request => (request.SegmentIndex!.Value, request.SegmentCount!.Value)));
    }

    [Fact]
    public async Task Segments_that_name_the_one_before_them_are_put_together_too()
    {
        var pair = await new Pair().ConnectedAsync();
        string?[] correlations = ["origin", "s1", "s2"];
        for (var index = 1; index <= 3; index++)
        {
            var response = await pair.ToFlexibilityAsync(
                "update_group_capacity_forecast",
                Forecast.Replace("2026-01-02T", $"2026-01-0{index + 1}T", StringComparison.Ordinal).Replace("2026-01-01T", $"2026-01-0{index}T", StringComparison.Ordinal),
                request => request with { RequestId = $"s{index}", CorrelationId = correlations[index - 1], SegmentIndex = index, SegmentCount = 3 });
            Assert.Equal(204, response.Status);
        }

        Assert.Equal(3, Assert.IsType<UpdateGroupCapacityForecast>(Assert.Single(pair.FpParty.Messages)).ForecastedBlocks.Count);
    }

    [Theory]
    [InlineData(2, 3, "nowhere")]
    [InlineData(0, 3, null)]
    [InlineData(4, 3, null)]
    [InlineData(1, 1000, null)]
    public async Task A_segment_of_no_message_is_refused(int index, int count, string? correlation)
    {
        var pair = await new Pair().ConnectedAsync();

        var response = await pair.ToFlexibilityAsync("update_group_capacity_forecast", Forecast, request => request with { CorrelationId = correlation, SegmentIndex = index, SegmentCount = count });

        Assert.Equal(400, response.Status);
        Assert.Empty(pair.FpParty.Messages);
    }

    [Fact]
    public async Task A_repeated_request_has_one_effect()
    {
        var pair = await new Pair().ConnectedAsync();
        for (var time = 0; time < 2; time++)
            Assert.Equal(204, (await pair.ToFlexibilityAsync("update_group_capacity_forecast", Forecast, request => request with { RequestId = "same" })).Status);

        Assert.Single(pair.FpParty.Messages);
        var other = await pair.ToFlexibilityAsync("update_group_capacity_forecast", Forecast.Replace("10", "99", StringComparison.Ordinal), request => request with { RequestId = "same" });
        Assert.Equal(409, other.Status);
        Assert.Single(pair.FpParty.Messages);
    }

    [Fact]
    public async Task A_request_that_was_refused_may_come_again()
    {
        var pair = await new Pair().ConnectedAsync();
        pair.FpParty.Answer = OscpAnswer.Unavailable("disk");
        Assert.Equal(503, (await pair.ToFlexibilityAsync("update_group_capacity_forecast", Forecast, request => request with { RequestId = "same" })).Status);
        pair.FpParty.Answer = OscpAnswer.Accepted;
        Assert.Equal(204, (await pair.ToFlexibilityAsync("update_group_capacity_forecast", Forecast, request => request with { RequestId = "same" })).Status);

        Assert.Equal(2, pair.FpParty.Messages.Count);
    }

    [Theory]
    [InlineData("""{"heartbeat_interval":"30","measurement_configuration":["CONTINUOUS"]}""")]
    [InlineData("""{"heartbeat_interval":30}""")]
    [InlineData("""{"required_behaviour":{"heartbeat_interval":"30","measurement_configuration":[]}}""")]
    public async Task A_flat_or_quoted_handshake_is_taken(string body)
    {
        var pair = await new Pair().ConnectedAsync();

        Assert.Equal(204, (await pair.ToFlexibilityAsync("handshake", body)).Status);
        Assert.Equal(30, (await pair.ProviderSeenByFlexibilityAsync()).Requirement!.HeartbeatInterval);
    }

    [Fact]
    public async Task A_strict_party_takes_no_quoted_handshake()
    {
        var strict = await new Pair(new OscpTolerance { TakesLooseBodies = false }).ConnectedAsync();

        Assert.Equal(400, (await strict.ToFlexibilityAsync("handshake", """{"required_behaviour":{"heartbeat_interval":"30","measurement_configuration":[]}}""")).Status);
    }

    [Fact]
    public async Task Capacities_written_as_text_are_taken()
    {
        var pair = await new Pair().ConnectedAsync();

        Assert.Equal(204, (await pair.ToFlexibilityAsync("update_group_capacity_forecast", Forecast.Replace("10", "\"10.5\"", StringComparison.Ordinal))).Status);
        Assert.Equal(10.5m, Assert.IsType<UpdateGroupCapacityForecast>(Assert.Single(pair.FpParty.Messages)).ForecastedBlocks[0].Capacity);
    }

    [Theory]
    [InlineData("Token")]
    [InlineData("token")]
    [InlineData("Bearer")]
    public async Task Tokens_come_under_either_scheme(string scheme)
    {
        var pair = await new Pair().ConnectedAsync();

        var response = await pair.ToFlexibilityAsync("update_group_capacity_forecast", Forecast, request => request with { Authorization = request.Authorization!.Replace("Token", scheme, StringComparison.Ordinal) });

        Assert.Equal(204, response.Status);
    }

    [Theory]
    [InlineData("update_group_capacity_forecast", "{", 400)]
    [InlineData("update_group_capacity_forecast", """{"group_id":"g"}""", 400)]
    [InlineData("heartbeat", """{"offline_mode_at":"2026-01-01T00:00:00"}""", 400)]
    [InlineData("handshake", """{"required_behaviour":{"heartbeat_interval":0.01,"measurement_configuration":[]}}""", 400)]
    [InlineData("no_such_message", "{}", 404)]
    public async Task Bad_input_is_refused_with_a_reason(string path, string body, int status)
    {
        var pair = await new Pair().ConnectedAsync();

        var response = await pair.ToFlexibilityAsync(path, body);

        Assert.Equal(status, response.Status);
        Assert.False(string.IsNullOrEmpty(response.Message));
        Assert.Empty(pair.FpParty.Messages);
    }

    [Fact]
    public async Task A_body_without_end_is_refused()
    {
        var pair = await new Pair().ConnectedAsync();

        Assert.Equal(413, (await pair.ToFlexibilityAsync("heartbeat", new string(' ', 65 * 1024))).Status);
    }

    [Fact]
    public async Task Nothing_a_stranger_sends_throws_or_arrives()
    {
        var pair = await new Pair().ConnectedAsync();
        var random = TestKit.Seed.Random(77);
        foreach (var path in OscpPaths.All.Append("handshake_acknowledgment"))
        {
            for (var round = 0; round < 200; round++)
            {
                var bytes = Encoding.UTF8.GetBytes(Forecast);
                for (var flips = random.Next(1, 8); flips > 0; flips--)
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                var response = await pair.ToFlexibilityAsync(path, "", request => request with { Body = bytes });
                Assert.InRange(response.Status, 200, 503);
            }
        }
    }

    private static OscpRequest Request(string path, string body, string token) =>
        new(OscpMethod.Post, path, Encoding.UTF8.GetBytes(body)) { Authorization = "Token " + token };
}
