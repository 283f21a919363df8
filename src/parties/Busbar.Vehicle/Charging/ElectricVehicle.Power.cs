using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Vehicle;

namespace Busbar.Vehicle.Charging;

// What may flow, what the car chooses, and what really flows.
public sealed partial class ElectricVehicle
{
    private bool IsDirect => service.IsDirectCurrent();

    // Losses of the charger lie between the inlet and the battery; with direct current there is none.
    private double InletShare => IsDirect ? 1 : model.ChargerEfficiency;

    private VehicleLimits Limits
    {
        get
        {
            var discharge = MayFeedBack ? Math.Min(Battery.GivenWatts * InletShare, IsDirect ? double.PositiveInfinity : model.AlternatingWatts) : 0;
            var most = Battery.AcceptedWatts / InletShare;
            return IsDirect
                ? new VehicleLimits
                {
                    MostWatts = Math.Min(most, model.DirectAmperes * Battery.Volts), MostAmperes = model.DirectAmperes,
                    MostVolts = Battery.Model.FullVolts + MarginVolts, LeastVolts = Battery.Model.EmptyVolts,
                    MostDischargeWatts = discharge, MostDischargeAmperes = discharge / Battery.Volts,
                }
                : new VehicleLimits
                {
                    MostWatts = Math.Min(most, model.AlternatingWatts), LeastWatts = model.LeastAlternatingAmperes * model.GridVolts * model.Phases,
                    MostAmperes = model.AlternatingAmperes, LeastAmperes = model.LeastAlternatingAmperes, MostVolts = model.GridVolts * GridTolerance,
                    Phases = model.Phases, MostDischargeWatts = discharge, MostDischargeAmperes = discharge / model.GridVolts / model.Phases,
                };
        }
    }

    // The voltage that a station may show above that of a full battery.
    private const double MarginVolts = 30;

    // The grid may be a tenth above its nominal voltage.
    private const double GridTolerance = 1.1;

    // Feeding back ends while there is still time to reach the target; a little more, because power tapers.
    private const double TimeReserve = 1.25;

    /// <summary>Whether the plan leaves energy to feed back: never below the least, and not when the target could be missed.</summary>
    private bool MayFeedBack
    {
        get
        {
            if (!plan.FeedsBack || !service.IsBidirectional() || Battery.StateOfCharge <= plan.LeastStateOfCharge)
                return false;
            if (plan.Departure is not { } departure || Battery.StateOfCharge >= plan.TargetStateOfCharge)
                return true;
            var power = Math.Min(Battery.AcceptedWatts, supply.MostWatts ?? double.PositiveInfinity);
            return (departure - clock.GetUtcNow()).TotalHours > Needed(plan.TargetStateOfCharge) / Math.Max(1, power) * TimeReserve;
        }
    }

    /// <summary>The power that the car wants, by its limits, the station's limits and the profile it agreed on.</summary>
    private double ChosenWatts
    {
        get
        {
            if (IsComplete || (Battery.StateOfCharge >= plan.TargetStateOfCharge && !plan.FeedsBack))
                return 0;
            var limits = Limits;
            var most = Math.Min(limits.MostWatts, supply.MostWatts ?? double.PositiveInfinity);
            if (IsDirect)
                most = Math.Min(most, Math.Min(limits.MostAmperes, supply.MostAmperes ?? double.PositiveInfinity) * Battery.Volts);
            else if (supply.MostAmperes is { } amperes)
                most = amperes < model.LeastAlternatingAmperes ? 0 : Math.Min(most, amperes * (supply.MostVolts ?? model.GridVolts) * model.Phases);
            var agreed = isDynamic || profile is null ? most : AgreedWatts(profile);
            return Math.Clamp(supply.TargetWatts is { } target && !IsDirect ? Math.Min(target, agreed) : agreed, -limits.MostDischargeWatts, most);
        }
    }

    /// <summary>The power that flows: with direct current the station drives it, with alternating current the car's charger.</summary>
    private double FlowingWatts => IsDirect ? (supply.PresentVolts ?? 0) * (supply.PresentAmperes ?? 0) : ChosenWatts;

    private double AgreedWatts(PowerProfile agreed)
    {
        var since = clock.GetUtcNow() - agreed.Start;
        var watts = agreed.Steps.Count == 0 ? 0 : agreed.Steps[0].Watts;
        foreach (var step in agreed.Steps)
        {
            if (step.From > since)
                break;
            watts = step.Watts;
        }

        return watts;
    }

    /// <summary>Lets time pass up to now under the power that flowed since the last look.</summary>
    private void Settle()
    {
        var now = clock.GetUtcNow();
        var elapsed = now - settledAt;
        settledAt = now;
        if (elapsed <= TimeSpan.Zero || !isConnected)
            return;
        var watts = FlowingWatts;
        var share = watts >= 0 ? InletShare : 1 / InletShare;
        var traded = Battery.Advance(elapsed, watts * share) / share;
        tradedWattHours += traded;
        ReturnedWattHours += Math.Max(0, -traded);
    }
}
