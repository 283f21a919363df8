using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20.Ac;
using Busbar.Iso15118.V20.Dc;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>Car and station tell each other what they can give and take.</summary>
internal sealed record ChargeParameterDiscovery(V20Session Session) : V20State(Session)
{
    protected override SeccTransition? Accept(V2GRequest request, SeccEvent.Received received, SeccFacts facts) => request switch
    {
        AcChargeParameterDiscoveryReq ac when !Session.Service.IsDirectCurrent() => Take(request, NeedsOf(ac.AcCpdReqEnergyTransferMode), facts),
        DcChargeParameterDiscoveryReq dc when Session.Service.IsDirectCurrent() => Take(request, NeedsOf(dc.DcCpdReqEnergyTransferMode), facts),
        _ => null,
    };

    private SeccTransition Take(V2GRequest request, EnergyNeeds? needs, SeccFacts facts)
    {
        if (needs is null || needs.MostWatts is < 0 || needs.MostDischargeWatts is < 0 || needs.MostAmperes is < 0 || needs.MostVolts is <= 0)
        {
            return Refuse(request, ResponseCode.FailedWrongChargeParameter, facts);           // [V2G20-1619] [V2G20-2272]
        }

        V2GResponse response = Session.Service.IsDirectCurrent()
            ? Parameters.Dc(ResponseCode.Ok, Session, facts)
            : Parameters.Ac(ResponseCode.Ok, Session, facts);
        return Answer(response, new ScheduleExchange(Session with { Needs = needs }), facts);
    }

    // Null when the parameters are not of the service that was selected.
    private EnergyNeeds? NeedsOf(AcCpdReqEnergyTransferMode mode) => mode is BptAcCpdReqEnergyTransferMode != Session.Service.IsBidirectional() ? null : new EnergyNeeds
    {
        Service = Session.Service,
        IsDynamic = Session.IsDynamic,
        Phases = mode.EvMaximumChargePowerL3 is null ? 1 : 3,
        MostWatts = Sum(mode.EvMaximumChargePower, mode.EvMaximumChargePowerL2, mode.EvMaximumChargePowerL3),
        LeastWatts = Sum(mode.EvMinimumChargePower, mode.EvMinimumChargePowerL2, mode.EvMinimumChargePowerL3),
        MostDischargeWatts = mode is BptAcCpdReqEnergyTransferMode bpt ? bpt.EvMaximumDischargePower.Number() : null,
        LeastDischargeWatts = mode is BptAcCpdReqEnergyTransferMode both ? both.EvMinimumDischargePower.Number() : null,
    };

    private EnergyNeeds? NeedsOf(DcCpdReqEnergyTransferMode mode) => mode is BptDcCpdReqEnergyTransferMode != Session.Service.IsBidirectional() ? null : new EnergyNeeds
    {
        Service = Session.Service,
        IsDynamic = Session.IsDynamic,
        MostWatts = mode.EvMaximumChargePower.Number(),
        LeastWatts = mode.EvMinimumChargePower.Number(),
        MostAmperes = mode.EvMaximumChargeCurrent.Number(),
        LeastAmperes = mode.EvMinimumChargeCurrent.Number(),
        MostVolts = mode.EvMaximumVoltage.Number(),
        FullStateOfCharge = mode.TargetSoc,
        MostDischargeWatts = mode is BptDcCpdReqEnergyTransferMode bpt ? bpt.EvMaximumDischargePower.Number() : null,
        LeastDischargeWatts = mode is BptDcCpdReqEnergyTransferMode both ? both.EvMinimumDischargePower.Number() : null,
    };

    private static double Sum(RationalNumber first, RationalNumber? second, RationalNumber? third) =>
        first.Number() + (second?.Number() ?? 0) + (third?.Number() ?? 0);
}
