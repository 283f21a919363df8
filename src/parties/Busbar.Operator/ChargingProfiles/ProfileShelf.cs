using System.Data.Common;
using System.Text.Json;
using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Busbar.Operator.Storage;
using Busbar.Storage;

namespace Busbar.Operator.ChargingProfiles;

/// <summary>The charging profiles that stations have as far as the operator knows: those they took, and those they reported.</summary>
internal sealed class ProfileShelf(IStore store)
{
    private const string OldNumber = "chargingProfileId";
    private const string Columns = "station, id, evse, purpose, stack_level, transaction_id, source, body, updated_at";

    /// <summary>Notes a profile that a station has.</summary>
    /// <param name="unit">The commit.</param>
    /// <param name="station">The station.</param>
    /// <param name="evse">Where; 0 for the station.</param>
    /// <param name="profile">The profile as on the wire.</param>
    /// <param name="source">CSO for ours, else what the station says of its origin.</param>
    /// <param name="now">The moment.</param>
    public static void Put(IUnitOfWork unit, StationId station, EvseId evse, string profile, string source, DateTimeOffset now)
    {
        if (Read(station, evse, profile, source, now) is not { } kept)
            return;
        if (profile.Contains(OldNumber, StringComparison.Ordinal))
            MakeRoom(unit, kept);
        unit.Put(Tables.ChargingProfiles, kept);
    }

    // In 1.6 a profile takes the place of the one that has its level and purpose (OCPP 1.6 5.16); 2.x stations refuse such a one.
    private static void MakeRoom(IUnitOfWork unit, KnownProfile profile) => Query.Execute(
        unit.Connection,
        "DELETE FROM charging_profile WHERE station = $station AND evse = $evse AND purpose = $purpose AND stack_level = $level",
        ("station", profile.Station.Value),
        ("evse", (long)profile.Evse.Value),
        ("purpose", profile.Purpose),
        ("level", (long)profile.StackLevel));

    /// <summary>Notes that a station forgot profiles.</summary>
    public static void Clear(IUnitOfWork unit, StationId station, StationOrder.ClearChargingProfile order) => Query.Execute(
        unit.Connection,
        """
        DELETE FROM charging_profile WHERE station = $station AND ($id IS NULL OR id = $id) AND ($evse IS NULL OR evse = $evse)
            AND ($purpose IS NULL OR purpose = $purpose) AND ($level IS NULL OR stack_level = $level)
        """,
        ("station", station.Value),
        ("id", (long?)order.ProfileId),
        ("evse", (long?)order.Fitting.Evse?.Value),
        ("purpose", order.Fitting.Purpose),
        ("level", (long?)order.Fitting.StackLevel));

    /// <summary>Notes that a transaction ended: its own profiles are gone with it.</summary>
    public static void Forget(IUnitOfWork unit, StationId station, string transaction) => Query.Execute(
        unit.Connection,
        "DELETE FROM charging_profile WHERE station = $station AND transaction_id = $transaction",
        ("station", station.Value),
        ("transaction", transaction));

    /// <summary>The profiles of a station.</summary>
    public ValueTask<List<KnownProfile>> OfStationAsync(StationId station) => store.ReadAsync(connection => Query.All(
        connection, $"SELECT {Columns} FROM charging_profile WHERE station = $station ORDER BY evse, purpose, stack_level", Read, ("station", station.Value)));

    /// <summary>Reads what tells one profile from another; the two ways to write a profile differ in the name of its number only.</summary>
    private static KnownProfile? Read(StationId station, EvseId evse, string profile, string source, DateTimeOffset now)
    {
        using var document = JsonDocument.Parse(profile);
        var root = document.RootElement;
        var id = root.TryGetProperty(OldNumber, out var old) ? old : root.TryGetProperty("id", out var young) ? young : default;
        if (id.ValueKind is not JsonValueKind.Number || !root.TryGetProperty("stackLevel", out var level) || !root.TryGetProperty("chargingProfilePurpose", out var purpose))
            return null;
        var transaction = root.TryGetProperty("transactionId", out var named) ? named.ToString() : null;
        var word = purpose.GetString() is "ChargePointMaxProfile" ? "ChargingStationMaxProfile" : purpose.GetString()!;
        return new KnownProfile(station, id.GetInt32(), evse, word, level.GetInt32(), transaction, source, profile, now);
    }

    private static KnownProfile Read(DbDataReader row) => new(
        new StationId(row.GetString(0)), row.GetInt32(1), new EvseId(row.GetInt32(2)), row.GetString(3), row.GetInt32(4), row.Text(5), row.GetString(6), row.GetString(7), row.Time(8));
}

/// <summary>A profile that a station has; <paramref name="Body"/> is as on the wire.</summary>
internal sealed record KnownProfile(
    StationId Station, int Id, EvseId Evse, string Purpose, int StackLevel, string? TransactionId, string Source, string Body, DateTimeOffset UpdatedAt);
