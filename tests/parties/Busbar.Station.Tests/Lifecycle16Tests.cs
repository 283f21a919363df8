using Busbar.Ocpp.V16;
using Busbar.Station.Tests.Bench;
using Busbar.Station.Vehicles;
using Busbar.TestKit;

namespace Busbar.Station.Tests;

public sealed class Lifecycle16Tests
{
    [Fact]
    [Clause("OCPP 1.6 4.2")]
    public async Task Boots_and_tells_the_station_and_every_connector()
    {
        await using var bench = Benches.V16();
        Assert.Equal("Simulated", bench.Csms.Last<BootNotificationRequest>().ChargePointModel);
        Assert.Equal([0, 1, 2], bench.Csms.All<StatusNotificationRequest>().Select(s => s.ConnectorId));
        Assert.All(bench.Csms.All<StatusNotificationRequest>(), s => Assert.Equal(ChargePointStatus.Available, s.Status));
        Assert.True(bench.Station.IsServed);
    }

    [Fact]
    [Clause("OCPP 1.6 4.2")]
    public async Task Says_nothing_but_boots_while_it_is_rejected()
    {
        await using var bench = Benches.V16();
        bench.Csms.Registration = RegistrationStatus.Rejected;
        bench.Station.Core.Registration.Restarted(Provisioning.BootCause.PowerUp);
        bench.Station.CutLink(TimeSpan.Zero);
        bench.Pass(60);
        bench.Csms.Forget();
        bench.Pass(900);
        Assert.All(bench.Csms.Told, told => Assert.IsType<BootNotificationRequest>(told));
        Assert.Equal(3, bench.Csms.Told.Count);
        bench.Csms.Registration = RegistrationStatus.Accepted;
        bench.Pass(301);
        Assert.True(bench.Station.IsServed);
    }

    [Fact]
    [Clause("OCPP 1.6 4.8")]
    public async Task Charges_a_car_and_reports_the_energy_it_took()
    {
        await using var bench = Benches.V16();
        bench.Charge(wattHours: 11_000, watts: 11_000);
        bench.Pass(2 * 3600);
        bench.Present("TOKEN");
        bench.Station.Unplug(1);

        var start = Assert.Single(bench.Csms.All<StartTransactionRequest>());
        var stop = Assert.Single(bench.Csms.All<StopTransactionRequest>());
        Assert.Equal((1, "TOKEN", 0), (start.ConnectorId, start.IdTag, start.MeterStart));
        Assert.Equal((101, 11_000, Reason.Local, "TOKEN"), (stop.TransactionId, stop.MeterStop, stop.Reason, stop.IdTag));
        Assert.All(bench.Csms.All<MeterValuesRequest>(), m => Assert.Equal((1, 101), (m.ConnectorId, m.TransactionId)));
        Assert.Equal(120, bench.Csms.All<MeterValuesRequest>().Count());
        Assert.Equal(
            [ChargePointStatus.Preparing, ChargePointStatus.Charging, ChargePointStatus.SuspendedEV, ChargePointStatus.Finishing, ChargePointStatus.Available],
            bench.Csms.All<StatusNotificationRequest>().Where(s => s.ConnectorId == 1).Skip(1).Select(s => s.Status));
    }

    [Fact]
    [Clause("OCPP 1.6 4.10")]
    public async Task Registers_have_one_resolution_from_start_to_stop()
    {
        await using var bench = Benches.V16();
        bench.Charge(wattHours: 1_234.49, watts: 3_700);
        bench.Pass(3600);
        bench.Present("TOKEN");
        bench.Station.Unplug(1);
        var readings = bench.Csms.All<MeterValuesRequest>().SelectMany(m => m.MeterValue).SelectMany(m => m.SampledValue)
            .Where(v => v.Measurand == Measurand.EnergyActiveImportRegister).Select(v => decimal.Parse(v.Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(readings.Order(), readings);
        Assert.All(readings, r => Assert.Equal(decimal.Truncate(r), r));
        Assert.Equal(1_234m, readings[^1]);
        Assert.Equal(1_234, bench.Csms.Last<StopTransactionRequest>().MeterStop);
    }

    [Fact]
    [Clause("OCPP 1.6 3.12")]
    public async Task Keeps_what_happens_offline_and_tells_it_in_order()
    {
        await using var bench = Benches.V16();
        bench.Charge();
        bench.Pass(120);
        bench.GoOffline();
        bench.Pass(600);
        bench.Present("TOKEN");
        bench.Station.Unplug(1);
        bench.Csms.Forget();
        bench.ComeBack();

        Assert.Equal(0, bench.Station.UndeliveredMessages);
        var told = bench.Csms.Told.Where(m => m is MeterValuesRequest or StopTransactionRequest).ToArray();
        Assert.IsType<StopTransactionRequest>(told[^1]);
        Assert.Equal(10, told.OfType<MeterValuesRequest>().Count());
        var times = told.OfType<MeterValuesRequest>().Select(m => m.MeterValue[0].Timestamp).ToArray();
        Assert.Equal(times.Order(), times);
        Assert.All(told.OfType<MeterValuesRequest>(), m => Assert.Equal(101, m.TransactionId));
        Assert.Equal(101, ((StopTransactionRequest)told[^1]).TransactionId);
    }

    [Fact]
    [Clause("OCPP 1.6 4.8")]
    public async Task A_transaction_that_ran_wholly_offline_gets_its_number_before_its_end_is_told()
    {
        await using var bench = Benches.V16(Benches.With(("AuthCtrlr.OfflineTxForUnknownIdEnabled", "true")));
        bench.GoOffline();
        bench.Charge(token: "STRANGER", wattHours: 500);
        bench.Pass(900);
        bench.Present("STRANGER");
        bench.Station.Unplug(1);
        bench.ComeBack();
        var start = Assert.Single(bench.Csms.All<StartTransactionRequest>());
        var stop = Assert.Single(bench.Csms.All<StopTransactionRequest>());
        Assert.Equal("STRANGER", start.IdTag);
        Assert.Equal((101, 500), (stop.TransactionId, stop.MeterStop));
        Assert.True(stop.Timestamp < bench.Csms.Last<StatusNotificationRequest>().Timestamp);
    }

    [Fact]
    [Clause("OCPP 1.6 4.8")]
    public async Task Stops_when_the_token_is_not_accepted_after_all()
    {
        await using var bench = Benches.V16();
        bench.Csms.OnStart = _ => new IdTagInfo { Status = AuthorizationStatus.Blocked };
        bench.Charge();
        bench.Pass(1);
        Assert.Equal(Reason.DeAuthorized, bench.Csms.Last<StopTransactionRequest>().Reason);
        Assert.Equal(0, bench.Station.View(1).PowerWatts);
    }

    [Fact]
    [Clause("OCPP 1.6 5.11")]
    public async Task Starts_and_stops_on_command()
    {
        await using var bench = Benches.V16();
        bench.Station.Plug(2, new ReplayCar(20_000, 11_000));
        var started = bench.Csms.Ask<RemoteStartTransactionRequest, RemoteStartTransactionResponse>(
            new RemoteStartTransactionRequest { IdTag = "REMOTE", ConnectorId = 2 });
        Assert.Equal(RemoteStartStopStatus.Accepted, started.Status);
        bench.Pass(60);
        Assert.Equal((2, "REMOTE"), (bench.Csms.Last<StartTransactionRequest>().ConnectorId, bench.Csms.Last<StartTransactionRequest>().IdTag));
        var unknown = bench.Csms.Ask<RemoteStopTransactionRequest, RemoteStopTransactionResponse>(new RemoteStopTransactionRequest { TransactionId = 7 });
        Assert.Equal(RemoteStartStopStatus.Rejected, unknown.Status);
        var stopped = bench.Csms.Ask<RemoteStopTransactionRequest, RemoteStopTransactionResponse>(new RemoteStopTransactionRequest { TransactionId = 101 });
        Assert.Equal(RemoteStartStopStatus.Accepted, stopped.Status);
        bench.Pass(1);
        Assert.Equal(Reason.Remote, bench.Csms.Last<StopTransactionRequest>().Reason);
    }

    [Theory]
    [Clause("OCPP 1.6 5.14")]
    [InlineData(ResetType.Soft, Reason.SoftReset)]
    [InlineData(ResetType.Hard, Reason.HardReset)]
    public async Task Ends_what_runs_before_a_reset_and_boots_again(ResetType type, Reason reason)
    {
        await using var bench = Benches.V16();
        bench.Charge();
        bench.Pass(60);
        Assert.Equal(ResetStatus.Accepted, bench.Csms.Ask<ResetRequest, ResetResponse>(new ResetRequest { Type = type }).Status);
        bench.Pass(60);
        Assert.Equal(reason, bench.Csms.Last<StopTransactionRequest>().Reason);
        Assert.Equal(2, bench.Csms.All<BootNotificationRequest>().Count());
    }

    [Fact]
    [Clause("OCPP 1.6 5.18")]
    public async Task Changes_availability_at_once_or_after_the_transaction()
    {
        await using var bench = Benches.V16();
        bench.Charge();
        var free = bench.Csms.Ask<ChangeAvailabilityRequest, ChangeAvailabilityResponse>(
            new ChangeAvailabilityRequest { ConnectorId = 2, Type = AvailabilityType.Inoperative });
        var busy = bench.Csms.Ask<ChangeAvailabilityRequest, ChangeAvailabilityResponse>(
            new ChangeAvailabilityRequest { ConnectorId = 1, Type = AvailabilityType.Inoperative });
        Assert.Equal((AvailabilityStatus.Accepted, AvailabilityStatus.Scheduled), (free.Status, busy.Status));
        bench.Pass(1);
        Assert.Equal(ChargePointStatus.Unavailable, bench.Csms.All<StatusNotificationRequest>().Last(s => s.ConnectorId == 2).Status);
        bench.Present("TOKEN");
        bench.Station.Unplug(1);
        Assert.Equal(ChargePointStatus.Unavailable, bench.Csms.All<StatusNotificationRequest>().Last(s => s.ConnectorId == 1).Status);
    }

    [Fact]
    [Clause("OCPP 1.6 4.6")]
    public async Task Sends_a_heartbeat_when_the_operator_wants_one()
    {
        await using var bench = Benches.V16();
        bench.Pass(910);
        Assert.Equal(3, bench.Csms.All<HeartbeatRequest>().Count());
        var changed = bench.Csms.Ask<ChangeConfigurationRequest, ChangeConfigurationResponse>(
            new ChangeConfigurationRequest { Key = "HeartbeatInterval", Value = "60" });
        Assert.Equal(ConfigurationStatus.Accepted, changed.Status);
        bench.Csms.Forget();
        bench.Pass(305);
        Assert.Equal(5, bench.Csms.All<HeartbeatRequest>().Count());
    }

    [Fact]
    [Clause("OCPP 1.6 4.9")]
    public async Task A_fault_ends_the_transaction_and_is_told_until_it_is_repaired()
    {
        await using var bench = Benches.V16();
        bench.Charge();
        bench.Pass(60);
        bench.Station.InjectFault(1, "GroundFailure");
        var faulted = bench.Csms.All<StatusNotificationRequest>().Last(s => s.ConnectorId == 1);
        Assert.Equal((ChargePointStatus.Faulted, ChargePointErrorCode.GroundFailure), (faulted.Status, faulted.ErrorCode));
        Assert.NotNull(bench.Csms.Last<StopTransactionRequest>());
        Assert.Equal(0, bench.Station.View(1).PowerWatts);
        bench.Station.Unplug(1);
        bench.Station.ClearFault(1);
        Assert.Equal(ChargePointStatus.Available, bench.Csms.All<StatusNotificationRequest>().Last(s => s.ConnectorId == 1).Status);
    }
}
