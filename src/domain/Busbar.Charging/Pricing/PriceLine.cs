using System.Globalization;
using Busbar.Charging.Tariffs;

namespace Busbar.Charging.Pricing;

/// <summary>One line of a bill as a driver could read it.</summary>
public sealed record PriceLine
{
    /// <summary>Why the line is there.</summary>
    public required PriceReason Reason { get; init; }

    /// <summary>What is priced; null for a bound of the whole price.</summary>
    public TariffDimension? Dimension { get; init; }

    /// <summary>Whether it prices a reservation.</summary>
    public bool IsReservation { get; init; }

    /// <summary>The tariff.</summary>
    public required string TariffId { get; init; }

    /// <summary>From when; null for what belongs to the whole session.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Until when.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>How much: kWh, hours, or 1.</summary>
    public decimal Quantity { get; init; }

    /// <summary>The price of one, as the tariff tells it.</summary>
    public decimal UnitPrice { get; init; }

    /// <summary>The VAT in percent; null where none is told.</summary>
    public decimal? VatPercent { get; init; }

    /// <summary>What it comes to without taxes.</summary>
    public required decimal BeforeTaxes { get; init; }

    /// <summary>The taxes on it.</summary>
    public decimal Taxes { get; init; }

    /// <summary>The line in words.</summary>
    public override string ToString() => Reason switch
    {
        PriceReason.Least => Text($"The tariff's least price adds {BeforeTaxes:0.####}"),
        PriceReason.Most => Text($"The tariff's highest price takes off {-BeforeTaxes:0.####}"),
        PriceReason.Step => Text($"{Name}: rounded up by {Amount}, x {UnitPrice:0.####} = {BeforeTaxes + Taxes:0.####}"),
        _ => Text($"{Name}: {Amount}{When} x {UnitPrice:0.####} = {BeforeTaxes:0.####}{Vat}"),
    };

    private string Name => (IsReservation ? "Reservation, " : "") + Dimension switch
    {
        TariffDimension.Energy => "energy",
        TariffDimension.Time => "time",
        TariffDimension.ParkingTime => "parking",
        _ => "fixed fee",
    };

    private string Amount => Dimension switch
    {
        TariffDimension.Energy => Text($"{Quantity:0.####} kWh"),
        TariffDimension.Flat => "once",
        _ => Text($"{Quantity * 60:0.##} min"),
    };

    private string When => From is { } from && Until is { } until ? Text($" from {from:yyyy-MM-dd HH:mm:ss} to {until:HH:mm:ss}") : "";

    private string Vat => VatPercent is { } percent ? Text($", VAT {percent:0.##} % {Taxes:0.####}") : "";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Why a line is on a bill.</summary>
public enum PriceReason
{
    /// <summary>It was measured.</summary>
    Measured,

    /// <summary>The total was rounded up to the tariff's step.</summary>
    Step,

    /// <summary>The tariff has a least price.</summary>
    Least,

    /// <summary>The tariff has a highest price.</summary>
    Most,
}
