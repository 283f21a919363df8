using Busbar.Charging.Ledger;
using Busbar.Charging.Metering;
using Busbar.Wire.Units;
using static Busbar.Charging.Tests.Ledger.Transactions;

namespace Busbar.Charging.Tests.Ledger;

public sealed class SessionFoldTests
{
    [Fact]
    public void A_clean_transaction_has_no_flags()
    {
        var session = SessionFold.Of([Started(), Event(SessionEventKind.Updated, 1, 15, 2000), Ended(2, 3000)]);
        Assert.Equal(SessionFlags.None, session.Flags);
        Assert.Equal(new WattHours(2000), session.Energy);
        Assert.False(session.IsActive);
        Assert.Equal("EVDisconnected", session.StopReason);
    }

    [Fact]
    public void The_same_key_with_other_content_is_flagged_and_the_first_received_counts()
    {
        var fold = new SessionFold(Station, Transaction);
        fold.Apply(Started());
        fold.Apply(Ended(1, 3000));
        Assert.Equal(ApplyOutcome.Conflict, fold.Apply(Ended(1, 9000)));
        Assert.Equal(SessionFlags.Conflict, fold.ToSession().Flags);
        Assert.Equal(new WattHours(2000), fold.ToSession().Energy);
    }

    [Fact]
    public void A_session_whose_start_was_never_received_is_kept_and_flagged()
    {
        var session = SessionFold.Of([Ended(4, 3000)]);
        Assert.Equal(SessionFlags.MissingStart, session.Flags);
        Assert.False(session.IsActive);
    }

    [Fact]
    public void A_register_that_goes_down_is_flagged_and_never_gives_negative_energy()
    {
        var session = SessionFold.Of([Started(), Ended(1, 400)]);
        Assert.Equal(SessionFlags.MeterWentBack, session.Flags);
        Assert.Equal(WattHours.Zero, session.Energy);
    }

    [Fact]
    public void Samples_repeated_in_the_end_do_not_look_like_a_meter_that_went_back()
    {
        var end = Ended(2, 3000) with { Samples = [Register(0, 1000), Register(15, 2000), Register(30, 3000)] };
        var session = SessionFold.Of([Started(), Event(SessionEventKind.Updated, 1, 15, 2000), end]);
        Assert.Equal(SessionFlags.None, session.Flags);
        Assert.Equal(new WattHours(2000), session.Energy);
    }

    [Fact]
    public void Samples_repeated_in_the_end_stand_in_for_what_was_lost()
    {
        var end = Ended(2, 3000) with { Samples = [Register(0, 1000), Register(15, 2000), Register(30, 3000)] };
        Assert.Equal(new WattHours(2000), SessionFold.Of([end]).Energy);
    }

    [Fact]
    public void Energy_per_phase_without_a_total_is_summed()
    {
        MeterSample[] begin = [Register(0, 100, Phase.L1), Register(0, 200, Phase.L2), Register(0, 300, Phase.L3)];
        MeterSample[] end = [Register(30, 1100, Phase.L1), Register(30, 1200, Phase.L2), Register(30, 1300, Phase.L3)];
        var session = SessionFold.Of([Started() with { Samples = begin }, Ended(1, 0) with { Samples = end }]);
        Assert.Equal(new WattHours(3000), session.Energy);
        Assert.Equal(SessionFlags.PhasesSummed, session.Flags);
    }

    [Fact]
    public void A_meter_start_that_cannot_be_true_gives_way_to_the_first_sample()
    {
        var start = Event(SessionEventKind.Started, null, 0) with { Register = WattHours.Zero };
        var stop = Event(SessionEventKind.Ended, null, 30) with { Register = new WattHours(8_003_000) };
        var session = SessionFold.Of([start, Event(SessionEventKind.Updated, null, 1, 8_000_000), stop]);
        Assert.Equal(new WattHours(3000), session.Energy);
        Assert.Equal(SessionFlags.WrongMeterStart, session.Flags);
    }

    [Fact]
    public void A_meter_stop_of_zero_gives_way_to_the_last_sample()
    {
        var start = Event(SessionEventKind.Started, null, 0) with { Register = new WattHours(1000) };
        var stop = Event(SessionEventKind.Ended, null, 30) with { Register = WattHours.Zero };
        var session = SessionFold.Of([start, Event(SessionEventKind.Updated, null, 20, 2500), stop]);
        Assert.Equal(new WattHours(1500), session.Energy);
        Assert.Equal(SessionFlags.WrongMeterStop | SessionFlags.MeterWentBack, session.Flags);
    }

    [Fact]
    public void A_late_end_by_the_station_counts_after_the_watchdog_closed_the_session()
    {
        var close = Event(SessionEventKind.ClosedByWatchdog, null, 600) with { StopReason = "Other", Detail = "The connector is free." };
        var fold = new SessionFold(Station, Transaction);
        fold.Apply(Started());
        fold.Apply(close);
        Assert.False(fold.ToSession().IsActive);
        fold.Apply(Ended(1, 3000));
        var session = fold.ToSession();
        Assert.Equal(new WattHours(2000), session.Energy);
        Assert.Equal("EVDisconnected", session.StopReason);
        Assert.Equal(Noon.AddMinutes(30), session.EndedAt);
        Assert.Equal(SessionFlags.ClosedByWatchdog | SessionFlags.EndedLate, session.Flags);
    }

    [Fact]
    public void The_clock_of_the_station_may_jump_without_changing_the_energy()
    {
        var jumped = Event(SessionEventKind.Updated, 2, -600, 2500);
        var session = SessionFold.Of([Started(), Event(SessionEventKind.Updated, 1, 15, 2000), jumped, Ended(3, 3000)]);
        Assert.Equal(new WattHours(2000), session.Energy);
        Assert.False(session.Flags.HasFlag(SessionFlags.MeterWentBack));
    }

    [Fact]
    public void An_end_before_the_start_never_gives_a_negative_duration()
    {
        var session = SessionFold.Of([Started(), Ended(1, 3000) with { At = Noon.AddHours(-1) }]);
        Assert.Equal(session.StartedAt, session.EndedAt);
        Assert.True(session.Flags.HasFlag(SessionFlags.ClockSkew));
    }

    [Fact]
    public void Power_out_of_the_vehicle_is_negative()
    {
        var export = Register(5, 7000) with { Measurand = Measurand.PowerExport, Unit = MeterUnit.W };
        var session = SessionFold.Of([Started(), Event(SessionEventKind.Updated, 1, 5) with { Samples = [export] }]);
        Assert.Equal(new Watts(-7000), session.Power);
    }

    private static SessionEvent Started() => Event(SessionEventKind.Started, 0, 0, 1000);

    private static SessionEvent Ended(int seqNo, decimal register) => Event(SessionEventKind.Ended, seqNo, 30, register) with
    {
        Samples = [Register(30, register)],
    };
}
