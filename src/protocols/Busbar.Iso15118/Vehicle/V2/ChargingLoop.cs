using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>What both charging loops have in common: after each answer the car goes on, stops, renegotiates or signs the meter.</summary>
internal abstract record ChargingLoop(V2Session Session) : V2State(Session)
{
    protected EvccTransition Continue(SupplyReport report, MeterInfo? meter, bool? needsReceipt, TimeSpan pace, EvccFacts facts)
    {
        var reported = new EvccEffect.Reported(report);
        var wish = facts.Vehicle.Wish;
        var next = needsReceipt == true && meter is not null && Session.HasContract ? MeteringReceipt.Sign(Session, meter, facts) // [V2G2-691]
            : facts.Vehicle.IsComplete || facts.Vehicle.Fault != VehicleFault.None || wish is VehicleWish.Stop or VehicleWish.Pause || report.Notice == SupplyNotice.Stop
                ? PowerDelivery.Stop(Session, facts)
            : wish == VehicleWish.RenegotiateSchedule || report.Notice == SupplyNotice.RenegotiateSchedule ? PowerDelivery.Renegotiate(Session, facts) // [V2G2-841]
            : Later(pace, facts);
        return next with { Effects = [reported, .. next.Effects] };
    }
}
