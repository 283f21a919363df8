using Busbar.Charging.Billing;

namespace Busbar.Charging.Pricing;

/// <summary>The volumes of one period by what they mean for its price.</summary>
internal readonly record struct PeriodVolumes
{
    private PeriodVolumes(IReadOnlyList<PeriodVolume> volumes)
    {
        decimal? amperes = null, leastAmperes = null, mostAmperes = null, kilowatts = null, leastKilowatts = null, mostKilowatts = null;
        foreach (var (dimension, volume) in volumes)
        {
            switch (dimension)
            {
                case PeriodDimension.Energy: Kwh += volume; break;
                case PeriodDimension.Time: Hours += volume; break;
                case PeriodDimension.ParkingTime: ParkingHours += volume; break;
                case PeriodDimension.ReservationTime: ReservationHours += volume; break;
                case PeriodDimension.ReservationExpires: ReservationHours += volume; HasExpired = true; break;
                case PeriodDimension.ReservationOvertime: OvertimeHours += volume; break;
                case PeriodDimension.Current: amperes = volume; break;
                case PeriodDimension.MinCurrent: leastAmperes = volume; break;
                case PeriodDimension.MaxCurrent: mostAmperes = volume; break;
                case PeriodDimension.Power: kilowatts = volume; break;
                case PeriodDimension.MinPower: leastKilowatts = volume; break;
                case PeriodDimension.MaxPower: mostKilowatts = volume; break;
            }
        }

        // A partner that tells no power still tells energy and time, whose quotient is the power on average.
        var hours = Hours + ParkingHours;
        kilowatts ??= leastKilowatts is null && mostKilowatts is null && hours > 0 ? Kwh / hours : null;
        Load = new PresentLoad(
            leastAmperes ?? amperes ?? mostAmperes,
            mostAmperes ?? amperes ?? leastAmperes,
            leastKilowatts ?? kilowatts ?? mostKilowatts,
            mostKilowatts ?? kilowatts ?? leastKilowatts);
    }

    public decimal Kwh { get; }

    public decimal Hours { get; }

    public decimal ParkingHours { get; }

    public decimal ReservationHours { get; }

    public decimal OvertimeHours { get; }

    public bool HasExpired { get; }

    public PresentLoad Load { get; }

    public bool IsSession => Kwh != 0 || Hours > 0 || ParkingHours > 0;

    public static PeriodVolumes Of(ChargingPeriod period) => new(period.Volumes);
}
