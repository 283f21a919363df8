using Busbar.Ocpp;
using Busbar.Ocpp.V201;
using Busbar.Station.Tests.Bench;
using Busbar.TestKit;

namespace Busbar.Station.Tests;

public sealed class Lifecycle201Tests
{
    private static StationBench<FakeCsms201> Bench(Func<StationSettings, StationSettings>? change = null) =>
        new(OcppVersion.V201, clock => new FakeCsms201(clock), change);

    [Fact]
    [Clause("OCPP 2.0.1 B01.FR.05")]
    public async Task Boots_and_tells_every_connector()
    {
        await using var bench = Bench();
        Assert.Equal(BootReason.PowerUp, bench.Csms.Last<BootNotificationRequest>().Reason);
        Assert.Equal([1, 2], bench.Csms.All<StatusNotificationRequest>().Select(s => s.EvseId));
        Assert.True(bench.Station.IsServed);
    }

    [Fact]
    [Clause("OCPP 2.0.1 B02.FR.04")]
    public async Task Asks_again_while_it_is_pending()
    {
        await using var bench = Bench();
        bench.Csms.Registration = RegistrationStatus.Pending;
        bench.Station.Core.Registration.Restarted(Provisioning.BootCause.PowerUp);
        bench.Station.CutLink(TimeSpan.Zero);
        bench.Pass(60);
        Assert.False(bench.Station.IsServed);
        bench.Csms.Registration = RegistrationStatus.Accepted;
        bench.Pass(301);
        Assert.True(bench.Station.IsServed);
    }

    [Fact]
    [Clause("OCPP 2.0.1 E02.FR.01")]
    public async Task Charges_a_car_and_reports_the_energy_it_took()
    {
        await using var bench = Bench();
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
    [Clause("OCPP 2.0.1 E01.FR.16")]
    public async Task Tells_the_token_and_the_evse_once()
    {
        await using var bench = Bench();
        bench.Charge();
        bench.Pass(300);
        bench.Csms.Ask<RequestStopTransactionRequest, RequestStopTransactionResponse>(
            new RequestStopTransactionRequest { TransactionId = bench.Station.View(1).TransactionId! });
        bench.Pass(1);
        Assert.Single(bench.Csms.Transactions, e => e.IdToken is not null);
        Assert.Single(bench.Csms.Transactions, e => e.Evse is not null);
        Assert.Equal(Reason.Remote, bench.Csms.Transactions.Last().TransactionInfo.StoppedReason);
    }

    [Fact]
    [Clause("OCPP 2.0.1 E04.FR.01")]
    public async Task Keeps_what_happens_offline_and_tells_it_in_order()
    {
        await using var bench = Bench();
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
        Assert.Null(events[0].Offline);
        Assert.Single(bench.Csms.All<BootNotificationRequest>());
    }

    [Fact]
    [Clause("OCPP 2.0.1 E13.FR.02")]
    public async Task Tries_a_refused_message_again_and_then_gives_it_up()
    {
        await using var bench = Bench();
        var refused = 0;
        bench.Csms.OnTransaction = request =>
        {
            if (request.EventType != TransactionEventType.Started)
                return new TransactionEventResponse();
            refused++;
            return new RpcError(RpcErrorCode.InternalError, "Not now.");
        };
        bench.Charge();
        bench.Pass(120);
        Assert.Equal(3, refused);
        Assert.Equal(0, bench.Station.UndeliveredMessages);
    }

    [Fact]
    [Clause("OCPP 2.0.1 E05.FR.10")]
    public async Task Stops_when_the_token_is_not_accepted_after_all()
    {
        await using var bench = Bench();
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
    [Clause("OCPP 2.0.1 E12.FR.01")]
    public async Task Ends_an_interrupted_transaction_after_a_power_cut()
    {
        var store = new Persistence.MemoryStore();
        var clock = new ManualClock();
        var first = new StationBench<FakeCsms201>(OcppVersion.V201, c => new FakeCsms201(c), store: store, clock: clock);
        first.Charge();
        first.Pass(600);
        var id = first.Station.View(1).TransactionId;
        var last = first.Csms.Transactions.Last().SeqNo;

        await using var second = new StationBench<FakeCsms201>(OcppVersion.V201, c => new FakeCsms201(c), store: store, clock: clock);
        var ended = Assert.Single(second.Csms.Transactions);
        Assert.Equal((id, last + 1, Reason.PowerLoss), (ended.TransactionInfo.TransactionId, ended.SeqNo, ended.TransactionInfo.StoppedReason));
    }

    [Fact]
    [Clause("OCPP 2.0.1 B12.FR.04")]
    public async Task Resets_at_once_after_ending_what_runs()
    {
        await using var bench = Bench();
        bench.Charge();
        bench.Pass(60);
        Assert.Equal(ResetStatus.Accepted, bench.Csms.Ask<ResetRequest, ResetResponse>(new ResetRequest { Type = ResetType.Immediate }).Status);
        bench.Pass(30);
        Assert.Equal(Reason.ImmediateReset, bench.Csms.Transactions.Last().TransactionInfo.StoppedReason);
        Assert.Equal(BootReason.RemoteReset, bench.Csms.Last<BootNotificationRequest>().Reason);
    }

    [Fact]
    [Clause("OCPP 2.0.1 B12.FR.01")]
    public async Task Resets_on_idle_only_when_the_transaction_is_over()
    {
        await using var bench = Bench();
        bench.Charge();
        Assert.Equal(ResetStatus.Scheduled, bench.Csms.Ask<ResetRequest, ResetResponse>(new ResetRequest { Type = ResetType.OnIdle }).Status);
        bench.Pass(600);
        Assert.Single(bench.Csms.All<BootNotificationRequest>());
        bench.Present("TOKEN");
        bench.Station.Unplug(1);
        bench.Pass(30);
        Assert.Equal(BootReason.ScheduledReset, bench.Csms.Last<BootNotificationRequest>().Reason);
    }

    private static decimal Register(TransactionEventRequest request) => request.MeterValue!
        .SelectMany(m => m.SampledValue).Last(v => v.Measurand == Measurand.EnergyActiveImportRegister).Value;
}
