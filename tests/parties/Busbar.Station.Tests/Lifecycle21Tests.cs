using Busbar.Ocpp.V21;
using Busbar.Station.Tests.Bench;
using Busbar.Station.Vehicles;
using Busbar.TestKit;

namespace Busbar.Station.Tests;

public sealed class Lifecycle21Tests
{
    [Fact]
    [Clause("OCPP 2.1 B01.FR.05")]
    public async Task Boots_and_tells_every_connector()
    {
        await using var bench = Benches.V21();
        Assert.Equal(BootReason.PowerUp, bench.Csms.Last<BootNotificationRequest>().Reason);
        Assert.Equal([1, 2], bench.Csms.All<StatusNotificationRequest>().Select(s => s.EvseId));
        Assert.True(bench.Station.IsServed);
    }

    [Fact]
    [Clause("OCPP 2.1 E02.FR.01")]
    public async Task Charges_a_car_and_reports_the_energy_it_took()
    {
        await using var bench = Benches.V21();
        bench.Charge(wattHours: 11_000, watts: 11_000);
        bench.Pass(2 * 3600);
        bench.Present("TOKEN");
        bench.Station.Unplug(1);

        var events = bench.Csms.Transactions.ToArray();
        Assert.Equal(TransactionEventType.Started, events[0].EventType);
        Assert.Equal(TransactionEventType.Ended, events[^1].EventType);
        Assert.Equal(Enumerable.Range(0, events.Length), events.Select(e => e.SeqNo));
        Assert.Single(events.Select(e => e.TransactionInfo.TransactionId).Distinct());
        Assert.Contains(events, e => e.TransactionInfo.ChargingState == ChargingState.Charging);
        Assert.Contains(events, e => e.TransactionInfo.ChargingState == ChargingState.SuspendedEV);
        Assert.Equal(Reason.Local, events[^1].TransactionInfo.StoppedReason);
        Assert.Equal(11_000m, Register(events[^1]) - Register(events[0]));
    }

    [Fact]
    [Clause("OCPP 2.1 E04.FR.01")]
    public async Task Keeps_what_happens_offline_and_tells_it_in_order()
    {
        await using var bench = Benches.V21();
        bench.Charge();
        bench.Pass(120);
        bench.GoOffline();
        bench.Pass(600);
        bench.Present("TOKEN");
        bench.Station.Unplug(1);
        Assert.True(bench.Station.UndeliveredMessages > 5);
        bench.ComeBack();
        Assert.Equal(0, bench.Station.UndeliveredMessages);
        var events = bench.Csms.Transactions.ToArray();
        Assert.Equal(Enumerable.Range(0, events.Length), events.Select(e => e.SeqNo));
        Assert.True(events[^1].Offline);
        Assert.Single(bench.Csms.All<BootNotificationRequest>());
    }

    [Fact]
    [Clause("OCPP 2.1 E05.FR.10")]
    public async Task Stops_when_the_token_is_not_accepted_after_all()
    {
        await using var bench = Benches.V21();
        bench.Csms.OnTransaction = request => new TransactionEventResponse
        {
            IdTokenInfo = request.IdToken is null ? null : new IdTokenInfo { Status = AuthorizationStatus.Blocked },
        };
        bench.Charge();
        bench.Pass(1);
        Assert.Equal(Reason.DeAuthorized, bench.Csms.Transactions.Last().TransactionInfo.StoppedReason);
        Assert.Equal(0, bench.Station.View(1).PowerWatts);
    }

    [Fact]
    [Clause("OCPP 2.1 E16.FR.02")]
    public async Task Stops_giving_energy_at_the_limit_that_the_operator_set()
    {
        await using var bench = Benches.V21();
        bench.Csms.OnTransaction = request => new TransactionEventResponse
        {
            TransactionLimit = request.EventType == TransactionEventType.Started ? new TransactionLimit { MaxEnergy = 3_000 } : null,
        };
        bench.Charge(wattHours: 20_000, watts: 11_000);
        bench.Pass(3600);
        Assert.InRange(bench.Station.View(1).ImportWattHours, 3_000, 3_000.01);
        Assert.Equal(0, bench.Station.View(1).PowerWatts);
        Assert.Contains(bench.Csms.Transactions, t => t.TriggerReason == TriggerReason.LimitSet);
        Assert.Contains(bench.Csms.Transactions, t => t.TriggerReason == TriggerReason.EnergyLimitReached);
    }

    [Fact]
    [Clause("OCPP 2.1 F01.FR.01")]
    public async Task Starts_and_stops_on_command()
    {
        await using var bench = Benches.V21();
        bench.Station.Plug(2, new ReplayCar(20_000, 11_000));
        var started = bench.Csms.Ask<RequestStartTransactionRequest, RequestStartTransactionResponse>(new RequestStartTransactionRequest
        {
            EvseId = 2,
            RemoteStartId = 17,
            IdToken = new IdToken { Value = "REMOTE", Type = "Central" },
        });
        Assert.Equal(RequestStartStopStatus.Accepted, started.Status);
        bench.Pass(60);
        var first = bench.Csms.Transactions.First();
        Assert.Equal((17, 2), (first.TransactionInfo.RemoteStartId, first.Evse?.Id));
        var stopped = bench.Csms.Ask<RequestStopTransactionRequest, RequestStopTransactionResponse>(
            new RequestStopTransactionRequest { TransactionId = first.TransactionInfo.TransactionId });
        Assert.Equal(RequestStartStopStatus.Accepted, stopped.Status);
        bench.Pass(1);
        Assert.Equal(Reason.Remote, bench.Csms.Transactions.Last().TransactionInfo.StoppedReason);
    }

    [Fact]
    [Clause("OCPP 2.1 B12.FR.04")]
    public async Task Resets_at_once_after_ending_what_runs()
    {
        await using var bench = Benches.V21();
        bench.Charge();
        bench.Pass(60);
        Assert.Equal(ResetStatus.Accepted, bench.Csms.Ask<ResetRequest, ResetResponse>(new ResetRequest { Type = ResetType.Immediate }).Status);
        bench.Pass(30);
        Assert.Equal(Reason.ImmediateReset, bench.Csms.Transactions.Last().TransactionInfo.StoppedReason);
        Assert.Equal(BootReason.RemoteReset, bench.Csms.Last<BootNotificationRequest>().Reason);
    }

    [Fact]
    [Clause("OCPP 2.1 E12.FR.01")]
    public async Task Ends_an_interrupted_transaction_after_a_power_cut()
    {
        var store = new Persistence.MemoryStore();
        var clock = new ManualClock();
        var first = Benches.V21(store: store, clock: clock);
        first.Charge();
        first.Pass(600);
        var id = first.Station.View(1).TransactionId;
        var last = first.Csms.Transactions.Last().SeqNo;

        await using var second = Benches.V21(store: store, clock: clock);
        var ended = Assert.Single(second.Csms.Transactions);
        Assert.Equal((id, last + 1, Reason.PowerLoss), (ended.TransactionInfo.TransactionId, ended.SeqNo, ended.TransactionInfo.StoppedReason));
    }

    private static decimal Register(TransactionEventRequest request) => request.MeterValue!
        .SelectMany(m => m.SampledValue).Last(v => v.Measurand == Measurand.EnergyActiveImportRegister).Value;
}
