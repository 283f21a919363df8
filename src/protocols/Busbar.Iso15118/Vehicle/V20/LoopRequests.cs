using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;
using Busbar.Iso15118.V20.Ac;
using Busbar.Iso15118.V20.Dc;

namespace Busbar.Iso15118.Vehicle.V20;

/// <summary>The requests of the charge loop, for each service and control mode.</summary>
internal static class LoopRequests
{
    internal static V2GRequest Of(V20Session session, EvccFacts facts)
    {
        var header = new MessageHeader { SessionId = session.Id, TimeStamp = (ulong)Math.Max(0, facts.Now.ToUnixTimeSeconds()) };
        var vehicle = facts.Vehicle;
        return session.Service.IsDirectCurrent()
            ? new DcChargeLoopReq
            {
                Header = header, DisplayParameters = Display(vehicle), MeterInfoRequested = true,
                EvPresentVoltage = V20Values.Of(vehicle.BatteryVolts),
                ClReqControlMode = session.IsDynamic ? DynamicDc(session, facts) : ScheduledDc(session, vehicle),
            }
            : new AcChargeLoopReq
            {
                Header = header, DisplayParameters = Display(vehicle), MeterInfoRequested = true,
                ClReqControlMode = session.IsDynamic ? DynamicAc(session, facts) : ScheduledAc(session, vehicle),
            };
    }

    private static DisplayParameters Display(VehicleView vehicle) => new()
    {
        PresentSoc = (sbyte)Math.Clamp(vehicle.StateOfCharge, 0, 100),
        MinimumSoc = (sbyte?)vehicle.LeastStateOfCharge,
        TargetSoc = (sbyte?)vehicle.TargetStateOfCharge,
        RemainingTimeToMaximumSoc = vehicle.UntilFull is { } time ? (uint)time.TotalSeconds : null,
        ChargingComplete = vehicle.IsComplete,
        BatteryEnergyCapacity = V20Values.Of(vehicle.CapacityWattHours),
        InletHot = vehicle.IsInletHot,
    };

    private static ScheduledDcClReqControlMode ScheduledDc(V20Session session, VehicleView vehicle)
    {
        var limits = vehicle.Limits;
        var least = session.Service.IsBidirectional() ? -limits.MostDischargeAmperes : 0;
        var amperes = V20Values.Of(Math.Clamp(vehicle.TargetAmperes, least, limits.MostAmperes));
        var volts = V20Values.Of(Math.Clamp(vehicle.TargetVolts, 0, limits.MostVolts));
        var energy = V20Values.Of(vehicle.TargetWattHours);
        return session.Service.IsBidirectional()
            ? new BptScheduledDcClReqControlMode
            {
                EvTargetEnergyRequest = energy, EvTargetCurrent = amperes, EvTargetVoltage = volts, EvMaximumChargePower = V20Values.Of(limits.MostWatts),
                EvMaximumDischargePower = V20Values.Of(limits.MostDischargeWatts), EvMaximumDischargeCurrent = V20Values.Of(limits.MostDischargeAmperes),
            }
            : new ScheduledDcClReqControlMode
            {
                EvTargetEnergyRequest = energy, EvTargetCurrent = amperes, EvTargetVoltage = volts, EvMaximumChargePower = V20Values.Of(limits.MostWatts),
            };
    }

    private static DynamicDcClReqControlMode DynamicDc(V20Session session, EvccFacts facts)
    {
        var (vehicle, limits) = (facts.Vehicle, facts.Vehicle.Limits);
        var (target, most, least) = Energies(vehicle);
        var (watts, leastWatts, amperes) = (V20Values.Of(limits.MostWatts), V20Values.Of(limits.LeastWatts), V20Values.Of(limits.MostAmperes));
        var (volts, leastVolts, departure) = (V20Values.Of(limits.MostVolts), V20Values.Of(limits.LeastVolts), Departure(facts));
        return session.Service.IsBidirectional()
            ? new BptDynamicDcClReqControlMode
            {
                DepartureTime = departure, EvTargetEnergyRequest = target, EvMaximumEnergyRequest = most, EvMinimumEnergyRequest = least,
                EvMaximumChargePower = watts, EvMinimumChargePower = leastWatts, EvMaximumChargeCurrent = amperes, EvMaximumVoltage = volts, EvMinimumVoltage = leastVolts,
                EvMaximumDischargePower = V20Values.Of(limits.MostDischargeWatts), EvMinimumDischargePower = V20Values.Of(limits.LeastDischargeWatts),
                EvMaximumDischargeCurrent = V20Values.Of(limits.MostDischargeAmperes),
                EvMaximumV2XEnergyRequest = Optional(vehicle.MostV2XWattHours), EvMinimumV2XEnergyRequest = Optional(vehicle.LeastV2XWattHours),
            }
            : new DynamicDcClReqControlMode
            {
                DepartureTime = departure, EvTargetEnergyRequest = target, EvMaximumEnergyRequest = most, EvMinimumEnergyRequest = least,
                EvMaximumChargePower = watts, EvMinimumChargePower = leastWatts, EvMaximumChargeCurrent = amperes, EvMaximumVoltage = volts, EvMinimumVoltage = leastVolts,
            };
    }

    private static ScheduledAcClReqControlMode ScheduledAc(V20Session session, VehicleView vehicle)
    {
        var (present, most, energy) = (V20Values.Of(vehicle.PresentWatts), V20Values.Of(vehicle.Limits.MostWatts), V20Values.Of(vehicle.TargetWattHours));
        return session.Service.IsBidirectional()
            ? new BptScheduledAcClReqControlMode
            {
                EvTargetEnergyRequest = energy, EvMaximumChargePower = most, EvPresentActivePower = present,
                EvMaximumDischargePower = V20Values.Of(vehicle.Limits.MostDischargeWatts),
            }
            : new ScheduledAcClReqControlMode { EvTargetEnergyRequest = energy, EvMaximumChargePower = most, EvPresentActivePower = present };
    }

    private static DynamicAcClReqControlMode DynamicAc(V20Session session, EvccFacts facts)
    {
        var (vehicle, limits) = (facts.Vehicle, facts.Vehicle.Limits);
        var (target, most, least) = Energies(vehicle);
        var (watts, leastWatts, present) = (V20Values.Of(limits.MostWatts), V20Values.Of(limits.LeastWatts), V20Values.Of(vehicle.PresentWatts));
        var (reactive, departure) = (V20Values.Of(0), Departure(facts));
        return session.Service.IsBidirectional()
            ? new BptDynamicAcClReqControlMode
            {
                DepartureTime = departure, EvTargetEnergyRequest = target, EvMaximumEnergyRequest = most, EvMinimumEnergyRequest = least,
                EvMaximumChargePower = watts, EvMinimumChargePower = leastWatts, EvPresentActivePower = present, EvPresentReactivePower = reactive,
                EvMaximumDischargePower = V20Values.Of(limits.MostDischargeWatts), EvMinimumDischargePower = V20Values.Of(limits.LeastDischargeWatts),
                EvMaximumV2XEnergyRequest = Optional(vehicle.MostV2XWattHours), EvMinimumV2XEnergyRequest = Optional(vehicle.LeastV2XWattHours),
            }
            : new DynamicAcClReqControlMode
            {
                DepartureTime = departure, EvTargetEnergyRequest = target, EvMaximumEnergyRequest = most, EvMinimumEnergyRequest = least,
                EvMaximumChargePower = watts, EvMinimumChargePower = leastWatts, EvPresentActivePower = present, EvPresentReactivePower = reactive,
            };
    }

    private static (RationalNumber Target, RationalNumber Most, RationalNumber Least) Energies(VehicleView vehicle) =>
        (V20Values.Of(vehicle.TargetWattHours), V20Values.Of(vehicle.MostWattHours), V20Values.Of(vehicle.LeastWattHours));

    private static RationalNumber? Optional(double? number) => number is { } known ? V20Values.Of(known) : null;

    private static uint? Departure(EvccFacts facts) =>
        facts.Vehicle.Departure is { } leaves ? (uint)Math.Max(0, (leaves - facts.Now).TotalSeconds) : null;
}
