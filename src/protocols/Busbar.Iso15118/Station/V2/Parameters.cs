using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>What the station tells of its supply before it charges.</summary>
internal static class Parameters
{
    internal static EvseChargeParameter Ac(SupplyView supply, V2Session session, SeccFacts facts) => new AcEvseChargeParameter
    {
        AcEvseStatus = Status.Ac(session, facts),
        EvseNominalVoltage = V2Values.Volts(supply.Limits.MostVolts),
        EvseMaxCurrent = V2Values.Amperes(supply.Limits.MostAmperes),
    };

    internal static EvseChargeParameter Dc(SupplyView supply, V2Session session, SeccFacts facts) => new DcEvseChargeParameter
    {
        DcEvseStatus = Status.Dc(session, facts),
        EvseMaximumCurrentLimit = V2Values.Amperes(supply.Limits.MostAmperes),
        EvseMaximumPowerLimit = V2Values.Watts(supply.Limits.MostWatts),
        EvseMaximumVoltageLimit = V2Values.Volts(supply.Limits.MostVolts),
        EvseMinimumCurrentLimit = V2Values.Amperes(supply.Limits.LeastAmperes),
        EvseMinimumVoltageLimit = V2Values.Volts(supply.Limits.LeastVolts),
        EvsePeakCurrentRipple = V2Values.Amperes(supply.Limits.RippleAmperes),
    };
}
