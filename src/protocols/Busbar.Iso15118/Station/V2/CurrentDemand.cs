using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>Direct current flows as the car demands.</summary>
internal sealed record CurrentDemand(V2Session Session) : PowerSwitch(Session)
{
    private const double AchievedShare = 0.99;

    protected override bool IsCharging => true;

    protected override bool MayStop => false;

    protected override SeccTransition? Accept(BodyElement request, V2GMessage message, SeccEvent.Received received, SeccFacts facts) => request switch
    {
        CurrentDemandReq demand => Answer(demand, facts),
        PowerDeliveryReq delivery => Switch(delivery, facts),
        _ => null,
    };

    internal static CurrentDemandRes Response(ResponseCode code, V2Session session, SeccFacts facts)
    {
        var supply = facts.Supply;
        return new CurrentDemandRes
        {
            ResponseCode = code,
            DcEvseStatus = Status.Dc(session, facts),
            EvsePresentVoltage = V2Values.Volts(supply.PresentVolts),
            EvsePresentCurrent = V2Values.Amperes(supply.PresentAmperes),
            EvseCurrentLimitAchieved = supply.PresentAmperes >= supply.Limits.MostAmperes * AchievedShare,
            EvseVoltageLimitAchieved = supply.PresentVolts >= supply.Limits.MostVolts * AchievedShare,
            EvsePowerLimitAchieved = supply.PresentWatts >= supply.Limits.MostWatts * AchievedShare,
            EvseMaximumVoltageLimit = V2Values.Volts(supply.Limits.MostVolts),
            EvseMaximumCurrentLimit = V2Values.Amperes(supply.Limits.MostAmperes),
            EvseMaximumPowerLimit = V2Values.Watts(supply.Limits.MostWatts),
            EvseId = facts.Settings.EvseId,
            SaScheduleTupleId = (byte)session.OfferId,
        };
    }

    private SeccTransition Answer(CurrentDemandReq request, SeccFacts facts)
    {
        var meter = facts.Supply.Meter;
        var isReceiptDue = Metering.IsReceiptDue(Session, facts);
        var response = Response(ResponseCode.Ok, Session, facts) with
        {
            MeterInfo = Metering.Of(meter),
            ReceiptRequired = Session.HasContract ? isReceiptDue : null,
        };
        var report = new SeccEffect.Reported(Reports.Of(request.DcEvStatus) with
        {
            IsComplete = request.ChargingComplete,
            TargetVolts = request.EvTargetVoltage.Number(),
            TargetAmperes = request.EvTargetCurrent.Number(),
            MostWatts = request.EvMaximumPowerLimit?.Number(),
            MostAmperes = request.EvMaximumCurrentLimit?.Number(),
            MostVolts = request.EvMaximumVoltageLimit?.Number(),
            UntilFull = request.RemainingTimeToFullSoc is { } time ? TimeSpan.FromSeconds(time.Number()) : null,
        });
        V2State next = isReceiptDue ? new MeteringReceipt(Session, meter!) : this;            // [V2G2-691]
        return Answer(response, next, facts, report);
    }
}
