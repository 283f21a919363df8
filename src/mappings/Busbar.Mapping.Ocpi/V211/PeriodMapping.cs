using System.Diagnostics;
using Busbar.Charging.Billing;
using V = Busbar.Ocpi.V211;

namespace Busbar.Mapping.Ocpi.V211;

/// <summary>Charging periods (OCPI 2.1.1 10.4).</summary>
public static class PeriodMapping
{
    /// <summary>A period in the domain's words.</summary>
    /// <param name="period">The period.</param>
    /// <param name="tariffId">The tariff that holds, which 2.1.1 does not tell.</param>
    public static ChargingPeriod ToPeriod(V.ChargingPeriod period, string? tariffId) => new()
    {
        Start = period.StartDateTime,
        Volumes = [.. period.Dimensions.Select(dimension => new PeriodVolume(ToDimension(dimension.Type), dimension.Volume))],
        TariffId = tariffId,
    };

    private static PeriodDimension ToDimension(V.CdrDimensionType dimension) => dimension switch
    {
        V.CdrDimensionType.Energy => PeriodDimension.Energy,
        V.CdrDimensionType.Flat => PeriodDimension.Flat,
        V.CdrDimensionType.MaxCurrent => PeriodDimension.MaxCurrent,
        V.CdrDimensionType.MinCurrent => PeriodDimension.MinCurrent,
        V.CdrDimensionType.ParkingTime => PeriodDimension.ParkingTime,
        V.CdrDimensionType.Time => PeriodDimension.Time,
        _ => throw new UnreachableException(),
    };
}
