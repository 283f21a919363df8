using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20.Ac;
using Busbar.Iso15118.V20.Dc;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>What the station tells of its supply before it charges.</summary>
internal static class Parameters
{
    internal static AcChargeParameterDiscoveryRes Ac(ResponseCode code, V20Session session, SeccFacts facts)
    {
        var limits = facts.Supply.Limits;
        var most = V20Values.Of(limits.MostWatts);
        var least = V20Values.Of(limits.LeastWatts);
        var hertz = V20Values.Of(limits.Hertz);
        return new AcChargeParameterDiscoveryRes
        {
            Header = Headers.Of(session, facts),
            ResponseCode = code,
            AcCpdResEnergyTransferMode = session.Service.IsBidirectional()
                ? new BptAcCpdResEnergyTransferMode
                {
                    EvseMaximumChargePower = most, EvseMinimumChargePower = least, EvseNominalFrequency = hertz,
                    EvseMaximumDischargePower = V20Values.Of(limits.MostDischargeWatts), EvseMinimumDischargePower = V20Values.Of(limits.LeastDischargeWatts),
                }
                : new AcCpdResEnergyTransferMode { EvseMaximumChargePower = most, EvseMinimumChargePower = least, EvseNominalFrequency = hertz },
        };
    }

    internal static DcChargeParameterDiscoveryRes Dc(ResponseCode code, V20Session session, SeccFacts facts)
    {
        var limits = facts.Supply.Limits;
        var (watts, leastWatts) = (V20Values.Of(limits.MostWatts), V20Values.Of(limits.LeastWatts));
        var (amperes, leastAmperes) = (V20Values.Of(limits.MostAmperes), V20Values.Of(limits.LeastAmperes));
        var (volts, leastVolts) = (V20Values.Of(limits.MostVolts), V20Values.Of(limits.LeastVolts));
        return new DcChargeParameterDiscoveryRes
        {
            Header = Headers.Of(session, facts),
            ResponseCode = code,
            DcCpdResEnergyTransferMode = session.Service.IsBidirectional()
                ? new BptDcCpdResEnergyTransferMode
                {
                    EvseMaximumChargePower = watts, EvseMinimumChargePower = leastWatts,
                    EvseMaximumChargeCurrent = amperes, EvseMinimumChargeCurrent = leastAmperes,
                    EvseMaximumVoltage = volts, EvseMinimumVoltage = leastVolts,
                    EvseMaximumDischargePower = V20Values.Of(limits.MostDischargeWatts), EvseMinimumDischargePower = V20Values.Of(limits.LeastDischargeWatts),
                    EvseMaximumDischargeCurrent = V20Values.Of(limits.MostDischargeAmperes), EvseMinimumDischargeCurrent = V20Values.Of(0),
                }
                : new DcCpdResEnergyTransferMode
                {
                    EvseMaximumChargePower = watts, EvseMinimumChargePower = leastWatts,
                    EvseMaximumChargeCurrent = amperes, EvseMinimumChargeCurrent = leastAmperes,
                    EvseMaximumVoltage = volts, EvseMinimumVoltage = leastVolts,
                },
        };
    }
}
