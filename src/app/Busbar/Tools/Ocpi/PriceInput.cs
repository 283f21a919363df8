using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using Busbar.Charging.Billing;
using Busbar.Charging.Parties;
using Busbar.Charging.Pricing;
using Busbar.Charging.Tariffs;
using Busbar.Ocpi;
using Busbar.Wire;
using V211 = Busbar.Mapping.Ocpi.V211;
using V221 = Busbar.Mapping.Ocpi.V221;
using V230 = Busbar.Mapping.Ocpi.V230;

namespace Busbar.Tools.Ocpi;

/// <summary>Reads what <c>busbar ocpi price</c> is given: the tariffs and periods of a CDR, whose totals are not there yet.</summary>
internal static class PriceInput
{
    // Whose a tariff of 2.1.1 is does not matter to its price.
    private static readonly PartyId Nobody = new("", "");

    public static bool TryRead(BatchItem item, out OcpiVersion version, [NotNullWhen(true)] out PricingInput? input, [NotNullWhen(false)] out string? error)
    {
        (version, input) = (default, null);
        if (!item.TryGetText("version", out var number) || !OcpiVersions.TryParseNumber(number, out version))
            error = "an item has a version: 2.1.1, 2.2.1 or 2.3.0";
        else if (!TryReadZone(item, out var zone))
            error = "time_zone is not the name of a time zone";
        else if (!item.TryGet("cdr", out var cdr) || cdr.ValueKind != JsonValueKind.Object)
            error = "an item has a cdr";
        else if (!TryReadEnd(cdr, out var end))
            error = "the cdr has no end_date_time (2.1.1: stop_date_time)";
        else if (TryReadParts(version, cdr, out var tariffs, out var periods) is { } fault)
            error = $"{fault.Message} at {fault.Path}";
        else
        {
            error = null;
            input = new PricingInput { Tariffs = tariffs, Periods = periods, End = end, TimeZone = zone };
        }

        return input is not null;
    }

    private static bool TryReadZone(BatchItem item, [NotNullWhen(true)] out TimeZoneInfo? zone)
    {
        zone = TimeZoneInfo.Utc;
        return !item.TryGetText("time_zone", out var name) || TimeZoneInfo.TryFindSystemTimeZoneById(name, out zone);
    }

    private static bool TryReadEnd(JsonElement cdr, out DateTimeOffset end)
    {
        end = default;
        return (cdr.TryGetProperty("end_date_time", out var text) || cdr.TryGetProperty("stop_date_time", out text))
            && text.ValueKind == JsonValueKind.String
            && text.TryGetDateTimeOffset(out end);
    }

    private static ProtocolError? TryReadParts(OcpiVersion version, JsonElement cdr, out IReadOnlyList<Tariff> tariffs, out IReadOnlyList<ChargingPeriod> periods)
    {
        switch (version)
        {
            case OcpiVersion.V211:
                var fault = TryReadList<Busbar.Ocpi.V211.Tariff, Tariff>(cdr, "tariffs", tariff => V211.TariffMapping.ToTariff(tariff, Nobody), out tariffs);
                var only = tariffs.Count > 0 ? tariffs[0].Id : null;
                return TryReadList<Busbar.Ocpi.V211.ChargingPeriod, ChargingPeriod>(cdr, "charging_periods", period => V211.PeriodMapping.ToPeriod(period, only), out periods) ?? fault;
            case OcpiVersion.V221:
                fault = TryReadList<Busbar.Ocpi.V221.Tariff, Tariff>(cdr, "tariffs", V221.TariffMapping.ToTariff, out tariffs);
                return TryReadList<Busbar.Ocpi.V221.ChargingPeriod, ChargingPeriod>(cdr, "charging_periods", V221.PeriodMapping.ToPeriod, out periods) ?? fault;
            default:
                fault = TryReadList<Busbar.Ocpi.V230.Tariff, Tariff>(cdr, "tariffs", V230.TariffMapping.ToTariff, out tariffs);
                return TryReadList<Busbar.Ocpi.V230.ChargingPeriod, ChargingPeriod>(cdr, "charging_periods", V230.PeriodMapping.ToPeriod, out periods) ?? fault;
        }
    }

    private static ProtocolError? TryReadList<TWire, T>(JsonElement cdr, string name, Func<TWire, T> map, out IReadOnlyList<T> values)
        where TWire : class, IWireRecord<TWire>
    {
        values = [];
        if (!cdr.TryGetProperty(name, out var list))
            return null;
        if (!WireJson.TryReadList<TWire>(JsonMarshal.GetRawUtf8Value(list), WireLimits.Default, out var read, out var error))
            return error with { Path = $"/cdr/{name}{error.Path}" };
        values = [.. read.Select(map)];
        return null;
    }
}
