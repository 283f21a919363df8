using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;
using Busbar.Iso15118.V20.Ac;
using Busbar.Iso15118.V20.Dc;

namespace Busbar.Iso15118.Vehicle.V20;

/// <summary>Energy flows, in either direction; after each answer the car goes on, stops, renegotiates or signs the meter.</summary>
internal sealed partial record ChargeLoop(V20Session Session) : V20State(Session)
{
    public override Deadline? Deadline => Sessions.Deadline.Earlier(base.Deadline, Aside is { } aside ? new Deadline(TimerKind.Message, aside.Due) : null);

    internal static EvccTransition Begin(V20Session session, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var loop = new ChargeLoop(session);
        return Request(LoopRequests.Of(session, facts), loop, facts, effects);
    }

    protected override EvccTransition? Take(V2GResponse response, EvccFacts facts)
    {
        if (ReportOf(response, facts) is not { } report)
        {
            return null;
        }

        var loop = (ChargeLoopRes)response;
        var next = Continue(loop, report, facts);
        return next with { Effects = [new EvccEffect.Reported(report), .. next.Effects] };
    }

    protected override EvccTransition Again(EvccFacts facts) => Request(LoopRequests.Of(Session, facts), this, facts);

    private EvccTransition Continue(ChargeLoopRes loop, SupplyReport report, EvccFacts facts)
    {
        var vehicle = facts.Vehicle;
        ChargingSession? stop = vehicle.Wish == VehicleWish.Pause || report.Notice == SupplyNotice.Pause ? ChargingSession.Pause
            : vehicle.Wish == VehicleWish.RenegotiateService || report.Notice == SupplyNotice.RenegotiateService ? ChargingSession.ServiceRenegotiation // [V2G20-1477]
            : vehicle.Wish == VehicleWish.Stop || vehicle.IsComplete || vehicle.Fault != VehicleFault.None || report.Notice == SupplyNotice.Stop ? ChargingSession.Terminate
            : null;
        if (stop is { } how)
        {
            return PowerDelivery.Stop(Session with { StopAs = how }, facts);
        }

        if (AsksSchedulesAgain || vehicle.Wish == VehicleWish.RenegotiateSchedule || report.Notice == SupplyNotice.RenegotiateSchedule)
        {
            return facts.Settings.RenegotiatesAside ? AskSchedules(facts) : PowerDelivery.Renegotiate(Session, facts);
        }

        return report.Notice == SupplyNotice.ConfirmMeter && loop.MeterInfo is { } meter && Session.HasContract
            ? ConfirmMeter(meter, loop.Receipt, facts)
            : Later(facts.Settings.Timing.DirectPace, facts);
    }

    private SupplyReport? ReportOf(V2GResponse response, EvccFacts facts)
    {
        var report = response is not ChargeLoopRes loop ? null : new SupplyReport
        {
            Notice = NoticeOf(loop.EvseStatus), NoticeWithin = TimeSpan.FromSeconds(loop.EvseStatus?.NotificationMaxDelay ?? 0), Meter = MeterOf(loop.MeterInfo, facts),
        };
        return (response, Session.Service.IsDirectCurrent()) switch
        {
            (DcChargeLoopRes dc, true) => Limits(dc.ClResControlMode, report! with
            {
                PresentVolts = dc.EvsePresentVoltage.Number(), PresentAmperes = dc.EvsePresentCurrent.Number(),
            }),
            (AcChargeLoopRes ac, false) => report! with
            {
                TargetWatts = ac.ClResControlMode switch
                {
                    DynamicAcClResControlMode dynamic => dynamic.EvseTargetActivePower.Number(),
                    ScheduledAcClResControlMode { EvseTargetActivePower: { } target } => target.Number(),
                    _ => null,
                },
            },
            _ => null,
        };
    }

    private static SupplyReport Limits(ClResControlMode mode, SupplyReport report) => mode switch
    {
        DynamicDcClResControlMode dynamic => report with
        {
            MostWatts = dynamic.EvseMaximumChargePower.Number(), MostAmperes = dynamic.EvseMaximumChargeCurrent.Number(), MostVolts = dynamic.EvseMaximumVoltage.Number(),
            MostDischargeWatts = (dynamic as BptDynamicDcClResControlMode)?.EvseMaximumDischargePower.Number(),
        },
        ScheduledDcClResControlMode scheduled => report with
        {
            MostWatts = scheduled.EvseMaximumChargePower?.Number(), MostAmperes = scheduled.EvseMaximumChargeCurrent?.Number(), MostVolts = scheduled.EvseMaximumVoltage?.Number(),
            MostDischargeWatts = (scheduled as BptScheduledDcClResControlMode)?.EvseMaximumDischargePower?.Number(),
        },
        _ => report,
    };

    private static SupplyNotice NoticeOf(EvseStatus? status) => status?.EvseNotification switch
    {
        EvseNotification.Terminate => SupplyNotice.Stop,
        EvseNotification.Pause => SupplyNotice.Pause,
        EvseNotification.ScheduleRenegotiation => SupplyNotice.RenegotiateSchedule,
        EvseNotification.ServiceRenegotiation => SupplyNotice.RenegotiateService,
        EvseNotification.MeteringConfirmation => SupplyNotice.ConfirmMeter,
        EvseNotification.ExitStandby => SupplyNotice.ExitStandby,
        _ => SupplyNotice.None,
    };

    private static MeterReading? MeterOf(MeterInfo? meter, EvccFacts facts) => meter is null ? null : new MeterReading(
        meter.MeterId, meter.ChargedEnergyReadingWh, meter.BptDischargedEnergyReadingWh ?? 0,
        meter.MeterTimestamp is { } at and < 253_402_300_800 ? DateTimeOffset.FromUnixTimeSeconds((long)at) : facts.Now, meter.MeterSignature);
}
