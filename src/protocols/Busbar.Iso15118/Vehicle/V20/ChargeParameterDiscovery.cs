using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;
using Busbar.Iso15118.V20.Ac;
using Busbar.Iso15118.V20.Dc;

namespace Busbar.Iso15118.Vehicle.V20;

/// <summary>Car and station tell each other what they can give and take.</summary>
internal sealed record ChargeParameterDiscovery(V20Session Session) : V20State(Session)
{
    internal static EvccTransition Begin(V20Session session, EvccFacts facts)
    {
        V2GRequest request = session.Service.IsDirectCurrent()
            ? new DcChargeParameterDiscoveryReq { Header = Header(session, facts), DcCpdReqEnergyTransferMode = DcMode(session, facts.Vehicle) }
            : new AcChargeParameterDiscoveryReq { Header = Header(session, facts), AcCpdReqEnergyTransferMode = AcMode(session, facts.Vehicle.Limits) };
        return Request(request, new ChargeParameterDiscovery(session), facts);
    }

    protected override EvccTransition? Take(V2GResponse response, EvccFacts facts) => response switch
    {
        DcChargeParameterDiscoveryRes dc when Session.Service.IsDirectCurrent() => ScheduleExchange.Begin(
            Session, facts, new EvccEffect.Reported(new SupplyReport
            {
                MostWatts = dc.DcCpdResEnergyTransferMode.EvseMaximumChargePower.Number(),
                MostAmperes = dc.DcCpdResEnergyTransferMode.EvseMaximumChargeCurrent.Number(),
                MostVolts = dc.DcCpdResEnergyTransferMode.EvseMaximumVoltage.Number(),
                MostDischargeWatts = (dc.DcCpdResEnergyTransferMode as BptDcCpdResEnergyTransferMode)?.EvseMaximumDischargePower.Number(),
            })),
        AcChargeParameterDiscoveryRes ac when !Session.Service.IsDirectCurrent() => ScheduleExchange.Begin(
            Session, facts, new EvccEffect.Reported(new SupplyReport
            {
                MostWatts = ac.AcCpdResEnergyTransferMode.EvseMaximumChargePower.Number(),
                MostDischargeWatts = (ac.AcCpdResEnergyTransferMode as BptAcCpdResEnergyTransferMode)?.EvseMaximumDischargePower.Number(),
            })),
        _ => null,
    };

    private static AcCpdReqEnergyTransferMode AcMode(V20Session session, VehicleLimits limits) => session.Service.IsBidirectional()
        ? new BptAcCpdReqEnergyTransferMode
        {
            EvMaximumChargePower = V20Values.Of(limits.MostWatts), EvMinimumChargePower = V20Values.Of(limits.LeastWatts),
            EvMaximumDischargePower = V20Values.Of(limits.MostDischargeWatts), EvMinimumDischargePower = V20Values.Of(limits.LeastDischargeWatts),
        }
        : new AcCpdReqEnergyTransferMode { EvMaximumChargePower = V20Values.Of(limits.MostWatts), EvMinimumChargePower = V20Values.Of(limits.LeastWatts) };

    private static DcCpdReqEnergyTransferMode DcMode(V20Session session, VehicleView vehicle)
    {
        var limits = vehicle.Limits;
        var (watts, leastWatts) = (V20Values.Of(limits.MostWatts), V20Values.Of(limits.LeastWatts));
        var (amperes, leastAmperes) = (V20Values.Of(limits.MostAmperes), V20Values.Of(limits.LeastAmperes));
        var (volts, leastVolts) = (V20Values.Of(limits.MostVolts), V20Values.Of(limits.LeastVolts));
        var target = (sbyte?)vehicle.TargetStateOfCharge;
        return session.Service.IsBidirectional()
            ? new BptDcCpdReqEnergyTransferMode
            {
                EvMaximumChargePower = watts, EvMinimumChargePower = leastWatts, EvMaximumChargeCurrent = amperes, EvMinimumChargeCurrent = leastAmperes,
                EvMaximumVoltage = volts, EvMinimumVoltage = leastVolts, TargetSoc = target,
                EvMaximumDischargePower = V20Values.Of(limits.MostDischargeWatts), EvMinimumDischargePower = V20Values.Of(limits.LeastDischargeWatts),
                EvMaximumDischargeCurrent = V20Values.Of(limits.MostDischargeAmperes), EvMinimumDischargeCurrent = V20Values.Of(0),
            }
            : new DcCpdReqEnergyTransferMode
            {
                EvMaximumChargePower = watts, EvMinimumChargePower = leastWatts, EvMaximumChargeCurrent = amperes, EvMinimumChargeCurrent = leastAmperes,
                EvMaximumVoltage = volts, EvMinimumVoltage = leastVolts, TargetSoc = target,
            };
    }
}
