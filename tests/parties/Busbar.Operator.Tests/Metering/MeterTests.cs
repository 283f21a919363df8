using Busbar.Charging.Ledger;
using Busbar.Charging.Metering;
using Busbar.Charging.Stations;
using Busbar.Operator.Tests.Bench;
using Busbar.Operator.Transactions;

namespace Busbar.Operator.Tests.Metering;

public sealed class MeterTests
{
    private static readonly string[] Phases = ["L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1"];

    private static readonly string[] Measurands =
    [
        "Current.Export", "Current.Import", "Current.Offered", "Energy.Active.Export.Interval", "Energy.Active.Export.Register",
        "Energy.Active.Import.Interval", "Energy.Active.Import.Register", "Energy.Reactive.Export.Interval", "Energy.Reactive.Export.Register",
        "Energy.Reactive.Import.Interval", "Energy.Reactive.Import.Register", "Frequency", "Power.Active.Export", "Power.Active.Import",
        "Power.Factor", "Power.Offered", "Power.Reactive.Export", "Power.Reactive.Import", "SoC", "Voltage",
    ];

    [Theory]
    [InlineData("1.6")]
    [InlineData("2.0.1")]
    [InlineData("2.1")]
    public void Every_measurand_on_every_phase_is_kept_in_the_session(string version) => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", version);
        var at = bench.World.Clock.GetUtcNow();
        var sampled = string.Join(',', from measurand in Measurands
                                       from phase in Phases.Prepend(null)
                                       let place = phase is null ? "" : $",\"phase\":\"{phase}\""
                                       select version == "1.6" ? $$"""{"value":"1.5","measurand":"{{measurand}}"{{place}}}""" : $$"""{"value":1.5,"measurand":"{{measurand}}"{{place}}}""");
        var meter = $$"""[{"timestamp":"{{Messages.Time(at)}}","sampledValue":[{{sampled}}]}]""";
        string transaction;
        if (version == "1.6")
        {
            transaction = $"{(long)(await station.CallAsync("StartTransaction", Messages.Start16("A", at, 0)))["transactionId"]!}";
            await station.CallAsync("MeterValues", $$"""{"connectorId":1,"transactionId":{{transaction}},"meterValue":{{meter}}}""");
        }
        else
        {
            transaction = "T";
            await station.CallAsync("TransactionEvent", Messages.Event("Started", "T", 0, at, null, $",\"meterValue\":{meter}"));
        }

        var events = await bench.Core.Store.ReadAsync(c => SessionQueries.Events(c, SessionId.Of(new StationId("CS1"), new TransactionId(transaction))));
        var samples = events.SelectMany(e => e.Samples).ToArray();
        Assert.Equal(Measurands.Length * (Phases.Length + 1), samples.Select(s => (s.Measurand, s.Phase)).Distinct().Count());
        Assert.Equal(Measurands.Order(), samples.Select(s => s.Measurand.Name).Distinct().Order());
        Assert.Equal(Enum.GetValues<Phase>().Order(), samples.Select(s => s.Phase).Distinct().Order());
    });

    [Theory]
    [InlineData("1.6", """{"connectorId":0,"meterValue":[{"timestamp":"2030-01-01T00:00:00Z","sampledValue":[{"value":"12.5","unit":"kWh","context":"Sample.Clock"}]}]}""")]
    [InlineData("2.0.1", """{"evseId":0,"meterValue":[{"timestamp":"2030-01-01T00:00:00Z","sampledValue":[{"value":12.5,"unitOfMeasure":{"unit":"kWh"},"context":"Sample.Clock"}]}]}""")]
    [InlineData("2.1", """{"evseId":0,"meterValue":[{"timestamp":"2030-01-01T00:00:00Z","sampledValue":[{"value":12.5,"unitOfMeasure":{"unit":"Wh","multiplier":3},"context":"Sample.Clock"}]}]}""")]
    public void Values_outside_of_sessions_are_kept_once_in_base_units(string version, string payload) => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", version);
        await station.CallAsync("MeterValues", payload);
        await station.CallAsync("MeterValues", payload);
        await bench.RestartAsync();
        var reading = Assert.Single(await bench.Core.MeterReadings.PageAsync(new StationId("CS1"), new EvseId(0), null, 10));
        var sample = Assert.Single(reading.Samples);
        Assert.Equal((12_500m, MeterUnit.Wh, ReadingContext.SampleClock), (sample.Value, sample.Unit, sample.Context));
    });

    [Fact]
    public void A_signed_value_is_kept_as_it_came() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        await station.CallAsync("TransactionEvent", Messages.Event("Ended", "T", 0, bench.World.Clock.GetUtcNow(), null, """
            ,"meterValue":[{"timestamp":"2030-01-01T00:00:00Z","sampledValue":[{"value":10,"signedMeterValue":{"signedMeterData":"T0NNRnx7fQ==","encodingMethod":"OCMF","signingMethod":"ECDSA","publicKey":"S2V5"} }]}]
            """));
        var events = await bench.Core.Store.ReadAsync(c => SessionQueries.Events(c, SessionId.Of(new StationId("CS1"), new TransactionId("T"))));
        Assert.Equal(new SignedReading("T0NNRnx7fQ==", "OCMF", "ECDSA", "S2V5"), events.Single().Samples.Single().Signed);
    });
}
