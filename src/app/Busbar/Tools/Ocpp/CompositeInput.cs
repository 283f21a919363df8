using System.Globalization;
using System.Text;
using System.Text.Json;
using Busbar.Energy.Profiles;
using Busbar.Ocpp;
using Busbar.Wire;
using V16 = Busbar.Mapping.Ocpp.V16;
using V201 = Busbar.Mapping.Ocpp.V201;
using V21 = Busbar.Mapping.Ocpp.V21;

namespace Busbar.Tools.Ocpp;

/// <summary>Reads what <c>busbar ocpp composite</c> is asked.</summary>
internal static class CompositeInput
{
    /// <summary>A year: longer schedules have more periods than anybody reads.</summary>
    private const int LongestSeconds = 366 * 86_400;

    /// <summary>Reads everything but the profiles.</summary>
    /// <exception cref="FormatException">A member is missing or is not what it should be.</exception>
    public static CompositeRequest ReadRequest(BatchItem item, OcppVersion version)
    {
        bool hasTransaction = item.TryGet("transaction", out JsonElement transaction) && transaction.ValueKind == JsonValueKind.Object;
        return new CompositeRequest
        {
            From = item.TryGetText("now", out string? now) ? Instant(now, "now") : throw new FormatException("now is missing"),
            DurationSeconds = Number(item, "duration_s") is int and > 0 and <= LongestSeconds and var seconds ? seconds : throw new FormatException("duration_s is from 1 second to a year"),
            EvseId = Number(item, "evse") ?? throw new FormatException("evse is missing"),
            Unit = item.TryGetText("unit", out string? unit) && Enum.TryParse(unit, out RateUnit parsed) && parsed.ToString() == unit ? parsed : throw new FormatException("unit is W or A"),
            DefaultLimit = item.TryGet("default_limit", out JsonElement limit) && limit.ValueKind == JsonValueKind.Number ? limit.GetDouble() : throw new FormatException("default_limit is missing"),
            Electrical = ElectricalContext.Europe with
            {
                Volts = Number(item, "voltage") ?? (int)ElectricalContext.Europe.Volts,
                Phases = Number(item, "phases") ?? ElectricalContext.Europe.Phases,
            },
            TimeZone = item.TryGetText("time_zone", out string? zone) ? Zone(zone) : TimeZoneInfo.Utc,
            TransactionId = hasTransaction && transaction.TryGetProperty("id", out JsonElement id) ? id.ToString() : null,
            TransactionStart = hasTransaction && transaction.TryGetProperty("start", out JsonElement start) ? Instant(start.ToString(), "transaction.start") : null,
            HasPriority = item.IsTrue("priority"),
            EvseDefaultsReplaceStationDefaults = version == OcppVersion.V16,
        };
    }

    /// <summary>Reads the profiles, each as it stands on the wire of its version.</summary>
    /// <exception cref="FormatException">A profile does not follow its version's schema.</exception>
    public static ChargingProfile[] ReadProfiles(BatchItem item, OcppVersion version)
    {
        if (!item.TryGet("profiles", out JsonElement profiles) || profiles.ValueKind != JsonValueKind.Array)
            throw new FormatException("profiles is missing");
        return [.. profiles.EnumerateArray().Select((entry, index) => ReadProfile(entry, version, index))];
    }

    private static ChargingProfile ReadProfile(JsonElement entry, OcppVersion version, int index)
    {
        if (entry.ValueKind != JsonValueKind.Object || !entry.TryGetProperty("profile", out JsonElement profile)
            || !entry.TryGetProperty("evse", out JsonElement evse) || !evse.TryGetInt32(out int evseId))
            throw new FormatException($"profiles[{index}] has no evse or no profile");
        DateTimeOffset received = entry.TryGetProperty("received", out JsonElement at) ? Instant(at.ToString(), $"profiles[{index}].received") : DateTimeOffset.MinValue;
        byte[] json = Encoding.UTF8.GetBytes(profile.GetRawText());
        return version switch
        {
            OcppVersion.V16 => V16.ProfileMapping.ToDomain(Read<Busbar.Ocpp.V16.ChargingProfile>(json, index), evseId, received).Value,
            OcppVersion.V201 => V201.ProfileMapping.ToDomain(Read<Busbar.Ocpp.V201.ChargingProfile>(json, index), evseId, received).Value,
            _ => V21.ProfileMapping.ToDomain(Read<Busbar.Ocpp.V21.ChargingProfile>(json, index), evseId, received).Value,
        };
    }

    private static T Read<T>(byte[] json, int index)
        where T : class, IWireRecord<T> =>
        WireJson.TryRead(json, WireLimits.Default, out T? value, out ProtocolError? error)
            ? value
            : throw new FormatException($"profiles[{index}].profile{error.Path}: {error.Message}");

    private static int? Number(BatchItem item, string name) =>
        item.TryGet(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) ? number : null;

    private static DateTimeOffset Instant(string text, string name) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset instant)
            ? instant
            : throw new FormatException($"{name} is not a date-time");

    private static TimeZoneInfo Zone(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone) ? zone : throw new FormatException($"there is no time zone {name}");
}
