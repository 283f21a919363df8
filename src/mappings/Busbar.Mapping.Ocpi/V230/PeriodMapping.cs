using System.Diagnostics;
using Busbar.Charging.Billing;
using V = Busbar.Ocpi.V230;

namespace Busbar.Mapping.Ocpi.V230;

/// <summary>Charging periods (OCPI 2.3.0 10.4).</summary>
public static class PeriodMapping
{
    /// <summary>A period in the domain's words.</summary>
    public static ChargingPeriod ToPeriod(V.ChargingPeriod period) => new()
    {
        Start = period.StartDateTime,
        Volumes = [.. period.Dimensions.Select(dimension => new PeriodVolume(ToDimension(dimension.Type), dimension.Volume))],
        TariffId = period.TariffId,
    };

    private static PeriodDimension ToDimension(V.CdrDimensionType dimension) => dimension switch
    {
        V.CdrDimensionType.Current => PeriodDimension.Current,
        V.CdrDimensionType.Energy => PeriodDimension.Energy,
        V.CdrDimensionType.EnergyExport => PeriodDimension.EnergyExport,
        V.CdrDimensionType.EnergyImport => PeriodDimension.EnergyImport,
        V.CdrDimensionType.MaxCurrent => PeriodDimension.MaxCurrent,
        V.CdrDimensionType.MinCurrent => PeriodDimension.MinCurrent,
        V.CdrDimensionType.MaxPower => PeriodDimension.MaxPower,
        V.CdrDimensionType.MinPower => PeriodDimension.MinPower,
        V.CdrDimensionType.ParkingTime => PeriodDimension.ParkingTime,
        V.CdrDimensionType.Power => PeriodDimension.Power,
        V.CdrDimensionType.ReservationTime => PeriodDimension.ReservationTime,
        V.CdrDimensionType.StateOfCharge => PeriodDimension.StateOfCharge,
        V.CdrDimensionType.Time => PeriodDimension.Time,
        V.CdrDimensionType.ReservationExpires => PeriodDimension.ReservationExpires,
        V.CdrDimensionType.ReservationOvertime => PeriodDimension.ReservationOvertime,
        _ => throw new UnreachableException(),
    };
}
