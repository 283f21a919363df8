using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Vehicle.V20;

/// <summary>The car says what it needs; the station offers schedules when it has them.</summary>
internal sealed record ScheduleExchange(V20Session Session) : V20State(Session)
{
    // Without a plan to leave a car counts on a day.
    private static readonly TimeSpan NoDeparture = TimeSpan.FromDays(1);

    internal static EvccTransition Begin(V20Session session, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var next = new ScheduleExchange(session) { Limit = new Deadline(TimerKind.Ongoing, facts.Now + facts.Settings.Timing.Ongoing) };
        return Request(RequestOf(session, facts), next, facts, effects);
    }

    protected override EvccTransition? Take(V2GResponse response, EvccFacts facts)
    {
        if (response is not ScheduleExchangeRes exchange)
        {
            return null;
        }

        if (facts.Vehicle.Wish is VehicleWish.Stop or VehicleWish.Pause || exchange.GoToPause == true)
        {
            var how = exchange.GoToPause == true ? ChargingSession.Pause : Session.StopAs;
            return (this with { Session = Session with { StopAs = how } }).Stop(facts);
        }

        if (exchange.EvseProcessing != Processing.Finished)
        {
            return Later(facts.Settings.Timing.PollPace, facts);                              // [V2G20-1582]
        }

        if (Choose(exchange, Session, facts) is not { } chosen)
        {
            return Leave(SessionEnd.Refused, "no schedules");
        }

        var session = Session with { Profile = chosen.Profile };
        return session.IsPowered ? PowerDelivery.Start(session, facts, chosen)
            : session.Service.IsDirectCurrent() ? CableCheck.Begin(session, facts, chosen, new EvccEffect.Pilot(IsReady: true))
            : PowerDelivery.Start(session, facts, chosen, new EvccEffect.Pilot(IsReady: true));
    }

    protected override EvccTransition Again(EvccFacts facts) => Request(RequestOf(Session, facts), this, facts);

    /// <summary>What the car takes of what is offered; null when the answer is not of the control mode.</summary>
    internal static EvccEffect.Chosen? Choose(ScheduleExchangeRes exchange, V20Session session, EvccFacts facts)
    {
        if (session.IsDynamic)
        {
            return exchange.DynamicSeResControlMode is null ? null : new EvccEffect.Chosen([], Schedules.Dynamic(facts));
        }

        if (exchange.ScheduledSeResControlMode is not { ScheduleTuples.Count: > 0 } scheduled)
        {
            return null;
        }

        var offers = Schedules.Of(scheduled, facts.Now);
        return new EvccEffect.Chosen(offers, SchedulePlanner.Choose(offers, facts.Vehicle, facts.Now));
    }

    internal static ScheduleExchangeReq RequestOf(V20Session session, EvccFacts facts)
    {
        var vehicle = facts.Vehicle;
        uint? departure = vehicle.Departure is { } leaves ? (uint)Math.Max(0, (leaves - facts.Now).TotalSeconds) : null;
        return new ScheduleExchangeReq
        {
            Header = Header(session, facts),
            MaximumSupportingPoints = facts.Settings.SchedulePoints,
            DynamicSeReqControlMode = !session.IsDynamic ? null : new DynamicSeReqControlMode
            {
                DepartureTime = departure ?? (uint)NoDeparture.TotalSeconds,
                MinimumSoc = (sbyte?)vehicle.LeastStateOfCharge,
                TargetSoc = (sbyte?)vehicle.TargetStateOfCharge,
                EvTargetEnergyRequest = V20Values.Of(vehicle.TargetWattHours),
                EvMaximumEnergyRequest = V20Values.Of(vehicle.MostWattHours),
                EvMinimumEnergyRequest = V20Values.Of(vehicle.LeastWattHours),
                EvMaximumV2XEnergyRequest = session.Service.IsBidirectional() && vehicle.MostV2XWattHours is { } most ? V20Values.Of(most) : null,
                EvMinimumV2XEnergyRequest = session.Service.IsBidirectional() && vehicle.LeastV2XWattHours is { } least ? V20Values.Of(least) : null,
            },
            ScheduledSeReqControlMode = session.IsDynamic ? null : new ScheduledSeReqControlMode
            {
                DepartureTime = departure,
                EvTargetEnergyRequest = V20Values.Of(vehicle.TargetWattHours),
                EvMaximumEnergyRequest = V20Values.Of(vehicle.MostWattHours),
                EvMinimumEnergyRequest = V20Values.Of(vehicle.LeastWattHours),
            },
        };
    }
}
