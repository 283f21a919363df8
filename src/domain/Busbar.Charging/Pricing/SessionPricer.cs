using Busbar.Charging.Tariffs;

namespace Busbar.Charging.Pricing;

/// <summary>
/// Prices a session by its tariffs (OCPI 2.2.1 11.4), (OCPI 2.3.0 11.4): exact decimals, every amount with the line that explains it.
/// </summary>
public static class SessionPricer
{
    /// <summary>What the session costs. A period without a known tariff is free.</summary>
    public static PricedSession Price(PricingInput input)
    {
        // hot path: ocpi-price
        var slices = Slicing.Of(input, out var hasExpired);
        var bill = new Bill();
        foreach (var slice in slices)
        {
            if (slice.Tariff is not { } tariff)
                continue;
            bill.Open(tariff);
            var local = TimeZoneInfo.ConvertTime(slice.From, input.TimeZone).DateTime;
            if (slice.IsSession)
                PriceSession(slice, local, bill);
            if (slice.ReservationHours > 0)
                PriceReservation(slice, slice.ReservationHours, hasExpired ? Purpose.Expired : Purpose.Reserved, local, bill);
            if (slice.OvertimeHours > 0)
                PriceReservation(slice, slice.OvertimeHours, Purpose.Overtime, local, bill);
        }

        bill.RoundUp();
        bill.KeepBounds();
        return bill.Close(slices);
    }

    private static void PriceSession(in Slice slice, DateTime local, Bill bill)
    {
        if (ElementChoice.Find(slice, TariffDimension.Flat, Purpose.Session, local) is { } fee)
            bill.AddFee(slice, fee, isReservation: false);
        if (slice.Kwh != 0 && ElementChoice.Find(slice, TariffDimension.Energy, Purpose.Session, local) is { } energy)
            bill.AddMeasured(slice, energy, slice.Kwh, isReservation: false);
        if (slice.Hours > 0 && ElementChoice.Find(slice, TariffDimension.Time, Purpose.Session, local) is { } time)
            bill.AddMeasured(slice, time, slice.Hours, isReservation: false);
        if (slice.ParkingHours > 0 && ElementChoice.Find(slice, TariffDimension.ParkingTime, Purpose.Session, local) is { } parking)
            bill.AddMeasured(slice, parking, slice.ParkingHours, isReservation: false);
    }

    private static void PriceReservation(in Slice slice, decimal hours, Purpose purpose, DateTime local, Bill bill)
    {
        if (ElementChoice.Find(slice, TariffDimension.Flat, purpose, local) is { } fee)
            bill.AddFee(slice, fee, isReservation: true);
        if (ElementChoice.Find(slice, TariffDimension.Time, purpose, local) is { } time)
            bill.AddMeasured(slice, time, hours, isReservation: true);
    }
}
