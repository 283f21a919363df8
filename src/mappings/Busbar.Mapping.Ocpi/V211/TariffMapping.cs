using Busbar.Charging.Parties;
using Busbar.Charging.Tariffs;
using V = Busbar.Ocpi.V211;

namespace Busbar.Mapping.Ocpi.V211;

/// <summary>Tariffs (OCPI 2.1.1 11).</summary>
public static class TariffMapping
{
    /// <summary>A tariff in the domain's words.</summary>
    /// <param name="tariff">The tariff.</param>
    /// <param name="owner">Whose it is, which 2.1.1 does not tell.</param>
    public static Tariff ToTariff(V.Tariff tariff, PartyId owner) => new()
    {
        Party = owner,
        Id = tariff.Id,
        Currency = tariff.Currency,
        Taxes = TaxTreatment.Excluded,
        AltUrl = tariff.TariffAltUrl,
        Elements = [.. tariff.Elements.Select(ToElement)],
        UpdatedAt = tariff.LastUpdated,
    };

    private static TariffElement ToElement(V.TariffElement element) => new()
    {
        Components = [.. element.PriceComponents.Select(ToComponent)],
        Restrictions = element.Restrictions is { } restrictions ? ToRestrictions(restrictions) : null,
    };

    private static PriceComponent ToComponent(V.PriceComponent component) => new()
    {
        Dimension = component.Type switch
        {
            V.TariffDimensionType.Energy => TariffDimension.Energy,
            V.TariffDimensionType.Flat => TariffDimension.Flat,
            V.TariffDimensionType.ParkingTime => TariffDimension.ParkingTime,
            _ => TariffDimension.Time,
        },
        Price = component.Price,
        StepSize = component.StepSize,
    };

    private static TariffRestrictions ToRestrictions(V.TariffRestrictions restrictions) => new()
    {
        StartTime = LocalTimes.Time(restrictions.StartTime),
        EndTime = LocalTimes.Time(restrictions.EndTime),
        StartDate = LocalTimes.Date(restrictions.StartDate),
        EndDate = LocalTimes.Date(restrictions.EndDate),
        MinKwh = restrictions.MinKwh,
        MaxKwh = restrictions.MaxKwh,
        MinKilowatts = restrictions.MinPower,
        MaxKilowatts = restrictions.MaxPower,
        MinDuration = LocalTimes.Seconds(restrictions.MinDuration),
        MaxDuration = LocalTimes.Seconds(restrictions.MaxDuration),
        Days = [.. (restrictions.DayOfWeek ?? []).Select(day => LocalTimes.Day((int)day))],
    };
}
