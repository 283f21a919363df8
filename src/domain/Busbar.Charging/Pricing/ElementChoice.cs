using Busbar.Charging.Tariffs;

namespace Busbar.Charging.Pricing;

/// <summary>What of a session a component prices.</summary>
internal enum Purpose
{
    /// <summary>Charging and parking.</summary>
    Session,

    /// <summary>A reservation that led to a session.</summary>
    Reserved,

    /// <summary>A reservation that led to none.</summary>
    Expired,

    /// <summary>The time beyond a booking.</summary>
    Overtime,
}

/// <summary>Finds the price of a dimension: the first element that applies and has it. An element is not chosen as a whole.</summary>
internal static class ElementChoice
{
    public static PriceComponent? Find(in Slice slice, TariffDimension dimension, Purpose purpose, DateTime local)
    {
        if (slice.Tariff is not { } tariff)
            return null;
        if (FindFor(tariff, slice, dimension, purpose, local) is { } found)
            return found;

        // What expires without a price of its own costs what any reservation costs.
        return purpose is Purpose.Expired ? FindFor(tariff, slice, dimension, Purpose.Reserved, local) : null;
    }

    private static PriceComponent? FindFor(Tariff tariff, in Slice slice, TariffDimension dimension, Purpose purpose, DateTime local)
    {
        foreach (var element in tariff.Elements)
        {
            if (!Serves(element.Restrictions, purpose) || !RestrictionMatch.Holds(element.Restrictions, slice, local))
                continue;
            foreach (var component in element.Components)
            {
                if (component.Dimension == dimension)
                    return component;
            }
        }

        return null;
    }

    private static bool Serves(TariffRestrictions? restrictions, Purpose purpose) => purpose switch
    {
        Purpose.Session => restrictions is null or { Reservation: null, Booking: null },
        Purpose.Reserved => restrictions is { Reservation: ReservationPricing.Reservation } or { Booking: BookingPricing.Booking },
        Purpose.Expired => restrictions is { Reservation: ReservationPricing.ReservationExpires } or { Booking: BookingPricing.BookingExpires },
        _ => restrictions is { Booking: BookingPricing.BookingOvertime },
    };
}
