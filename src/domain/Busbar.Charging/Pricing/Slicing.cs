using Busbar.Charging.Billing;
using Busbar.Charging.Tariffs;

namespace Busbar.Charging.Pricing;

/// <summary>Cuts periods wherever a price may change inside them; what was measured is shared by time.</summary>
internal static class Slicing
{
    public static List<Slice> Of(PricingInput input, out bool hasExpired)
    {
        var slices = new List<Slice>(input.Periods.Count);
        var kwhBefore = 0m;
        DateTimeOffset? sessionStart = null;
        var isExpiry = false;
        var hasSession = false;
        for (var i = 0; i < input.Periods.Count; i++)
        {
            var period = input.Periods[i];
            var until = i + 1 < input.Periods.Count ? input.Periods[i + 1].Start : input.End;
            var volumes = PeriodVolumes.Of(period);
            hasSession |= volumes.IsSession;
            isExpiry |= volumes.HasExpired;
            if (volumes.IsSession)
                sessionStart ??= period.Start;
            var whole = new Slice
            {
                From = period.Start,
                Until = until < period.Start ? period.Start : until,
                Tariff = Find(input.Tariffs, period.TariffId),
                Kwh = volumes.Kwh,
                Hours = volumes.Hours,
                ParkingHours = volumes.ParkingHours,
                ReservationHours = volumes.ReservationHours,
                OvertimeHours = volumes.OvertimeHours,
                KwhBefore = kwhBefore,
                Elapsed = period.Start - (sessionStart ?? period.Start),
                Load = volumes.Load,
            };
            kwhBefore += volumes.Kwh;
            Cut(whole, input.TimeZone, slices);
        }

        hasExpired = isExpiry || !hasSession;
        return slices;
    }

    private static Tariff? Find(IReadOnlyList<Tariff> tariffs, string? id)
    {
        if (id is null)
            return null;
        foreach (var tariff in tariffs)
        {
            if (string.Equals(tariff.Id, id, StringComparison.OrdinalIgnoreCase))
                return tariff;
        }

        return null;
    }

    private static void Cut(Slice whole, TimeZoneInfo zone, List<Slice> slices)
    {
        var length = whole.Until - whole.From;
        if (whole.Tariff is not { } tariff || length <= TimeSpan.Zero || !Borders.MayLieInside(tariff))
        {
            slices.Add(whole);
            return;
        }

        var from = TimeSpan.Zero;
        foreach (var border in Borders.Inside(tariff, whole, zone))
        {
            slices.Add(Part(whole, from, border, length));
            from = border;
        }

        slices.Add(Part(whole, from, length, length));
    }

    private static Slice Part(Slice whole, TimeSpan from, TimeSpan until, TimeSpan length)
    {
        if (from == TimeSpan.Zero && until == length)
            return whole;
        return whole with
        {
            From = whole.From + from,
            Until = whole.From + until,
            Kwh = Share(whole.Kwh, from, until, length),
            Hours = Share(whole.Hours, from, until, length),
            ParkingHours = Share(whole.ParkingHours, from, until, length),
            ReservationHours = Share(whole.ReservationHours, from, until, length),
            OvertimeHours = Share(whole.OvertimeHours, from, until, length),
            KwhBefore = whole.KwhBefore + (whole.Kwh * from.Ticks / length.Ticks),
            Elapsed = whole.Elapsed + from,
        };
    }

    // The difference of two running totals, so that the parts add up to the whole.
    private static decimal Share(decimal volume, TimeSpan from, TimeSpan until, TimeSpan length) =>
        (volume * until.Ticks / length.Ticks) - (volume * from.Ticks / length.Ticks);
}
