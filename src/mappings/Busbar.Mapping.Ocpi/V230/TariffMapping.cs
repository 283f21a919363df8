using Busbar.Charging.Parties;
using Busbar.Charging.Tariffs;
using V = Busbar.Ocpi.V230;

namespace Busbar.Mapping.Ocpi.V230;

/// <summary>Tariffs (OCPI 2.3.0 11).</summary>
public static class TariffMapping
{
    /// <summary>A tariff in the domain's words.</summary>
    public static Tariff ToTariff(V.Tariff tariff) => new()
    {
        Party = new PartyId(tariff.CountryCode, tariff.PartyId),
        Id = tariff.Id,
        Currency = tariff.Currency,
        Kind = tariff.Type switch
        {
            V.TariffType.AdHocPayment => TariffKind.AdHocPayment,
            V.TariffType.ProfileCheap => TariffKind.ProfileCheap,
            V.TariffType.ProfileFast => TariffKind.ProfileFast,
            V.TariffType.ProfileGreen => TariffKind.ProfileGreen,
            V.TariffType.Regular => TariffKind.Regular,
            _ => null,
        },
        Taxes = tariff.TaxIncluded switch
        {
            V.TaxIncluded.Yes => TaxTreatment.Included,
            V.TaxIncluded.No => TaxTreatment.Excluded,
            _ => TaxTreatment.NotApplicable,
        },
        AltUrl = tariff.TariffAltUrl,
        MinPrice = ToLimit(tariff.MinPrice),
        MaxPrice = ToLimit(tariff.MaxPrice),
        Elements = [.. tariff.Elements.Select(ToElement)],
        ValidFrom = tariff.StartDateTime,
        ValidUntil = tariff.EndDateTime,
        PreauthorizeAmount = tariff.PreauthorizeAmount,
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
        VatPercent = component.Vat,
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
        MinAmperes = restrictions.MinCurrent,
        MaxAmperes = restrictions.MaxCurrent,
        MinKilowatts = restrictions.MinPower,
        MaxKilowatts = restrictions.MaxPower,
        MinDuration = LocalTimes.Seconds(restrictions.MinDuration),
        MaxDuration = LocalTimes.Seconds(restrictions.MaxDuration),
        Days = [.. (restrictions.DayOfWeek ?? []).Select(day => LocalTimes.Day((int)day))],
        Reservation = restrictions.Reservation switch
        {
            V.ReservationRestrictionType.Reservation => ReservationPricing.Reservation,
            V.ReservationRestrictionType.ReservationExpires => ReservationPricing.ReservationExpires,
            _ => null,
        },
        Booking = restrictions.Booking switch
        {
            V.BookingRestrictionType.Booking => BookingPricing.Booking,
            V.BookingRestrictionType.BookingExpires => BookingPricing.BookingExpires,
            V.BookingRestrictionType.BookingCancellationFees => BookingPricing.BookingCancellationFees,
            V.BookingRestrictionType.BookingOvertime => BookingPricing.BookingOvertime,
            _ => null,
        },
    };

    private static PriceLimit? ToLimit(V.PriceLimit? limit) => limit is null ? null : new PriceLimit(limit.BeforeTaxes, limit.AfterTaxes);
}
