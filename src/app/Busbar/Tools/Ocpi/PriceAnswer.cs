using System.Text.Json;
using Busbar.Charging.Billing;
using Busbar.Charging.Tariffs;
using Busbar.Ocpi;

namespace Busbar.Tools.Ocpi;

/// <summary>Writes the totals of a CDR as its version names and shapes them.</summary>
internal static class PriceAnswer
{
    public static void Write(Utf8JsonWriter answer, OcpiVersion version, CostSummary totals)
    {
        if (version is OcpiVersion.V211)
        {
            // 2.1.1 has one amount, without VAT (OCPI 2.1.1 10.3.1).
            answer.WriteNumber("total_cost", totals.Cost.BeforeTaxes);
        }
        else
        {
            WritePrice(answer, version, "total_cost", totals.Cost);
            WritePrice(answer, version, "total_fixed_cost", totals.FixedCost);
            WritePrice(answer, version, "total_energy_cost", totals.EnergyCost);
            WritePrice(answer, version, "total_time_cost", totals.TimeCost);
            WritePrice(answer, version, "total_parking_cost", totals.ParkingCost);
            WritePrice(answer, version, "total_reservation_cost", totals.ReservationCost);
        }

        answer.WriteNumber("total_energy", totals.EnergyKwh);
        answer.WriteNumber("total_time", totals.TimeHours);
        if (totals.ParkingHours is { } parking)
            answer.WriteNumber("total_parking_time", parking);
    }

    private static void WritePrice(Utf8JsonWriter answer, OcpiVersion version, string name, Price? price)
    {
        if (price is null)
            return;
        answer.WriteStartObject(name);
        if (version is OcpiVersion.V221)
        {
            answer.WriteNumber("excl_vat", price.BeforeTaxes);
            answer.WriteNumber("incl_vat", price.AfterTaxes ?? price.BeforeTaxes);
        }
        else
        {
            answer.WriteNumber("before_taxes", price.BeforeTaxes);
            answer.WriteStartArray("taxes");
            foreach (var tax in price.Taxes ?? [])
                WriteTax(answer, tax);
            answer.WriteEndArray();
        }

        answer.WriteEndObject();
    }

    private static void WriteTax(Utf8JsonWriter answer, Tax tax)
    {
        answer.WriteStartObject();
        answer.WriteString("name", tax.Name);
        if (tax.Percentage is { } percentage)
            answer.WriteNumber("percentage", percentage);
        answer.WriteNumber("amount", tax.Amount);
        answer.WriteEndObject();
    }
}
