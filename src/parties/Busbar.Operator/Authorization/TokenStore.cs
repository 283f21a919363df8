using System.Data.Common;
using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Charging.Tokens;
using Busbar.Operator.Storage;
using Busbar.Storage;

namespace Busbar.Operator.Authorization;

/// <summary>The tokens that the operator knows.</summary>
internal sealed class TokenStore(IStore store)
{
    private const string Columns = "value, type, group_value, expires_at, is_blocked, allows_concurrent, label";

    public Task PutAsync(Token token) => store.PutAsync(Tables.Tokens, token);

    public Task<int> RemoveAsync(string value) => store.WriteAsync(unit =>
        Query.Execute(unit.Connection, "DELETE FROM token WHERE value = $value", ("value", value.ToUpperInvariant())));

    public ValueTask<Token?> FindAsync(IdToken token) => store.ReadAsync(connection => Query.First(
        connection, $"SELECT {Columns} FROM token WHERE value = $value", Read, ("value", token.Value.ToUpperInvariant())));

    /// <summary>A page of tokens in order of their text.</summary>
    public ValueTask<List<Token>> PageAsync(string? after, int limit) => store.ReadAsync(connection => Query.All(
        connection,
        $"SELECT {Columns} FROM token WHERE $after IS NULL OR value > $after ORDER BY value LIMIT $limit",
        Read,
        ("after", after?.ToUpperInvariant()),
        ("limit", (long)limit)));

    /// <summary>Whether a token has an active session at another station, or at another EVSE when one is named.</summary>
    public ValueTask<bool> HasSessionElsewhereAsync(IdToken token, StationId station, EvseId? evse) => store.ReadAsync(connection => Query.Number(
        connection,
        """
        SELECT count(*) FROM session
        WHERE is_active = 1 AND flags & $refused = 0 AND token = $token COLLATE NOCASE AND (station <> $station OR ($evse IS NOT NULL AND evse <> $evse))
        """,
        ("refused", (long)SessionFlags.NotAuthorized),
        ("token", token.Value),
        ("station", station.Value),
        ("evse", (long?)evse?.Value)) > 0);

    private static Token Read(DbDataReader row) => new()
    {
        IdToken = new IdToken(row.GetString(0), row.GetString(1)),
        Group = row.Text(2) is { } group ? new IdToken(group) : null,
        ExpiresAt = row.OptionalTime(3),
        IsBlocked = row.GetInt64(4) == 1,
        AllowsConcurrent = row.GetInt64(5) == 1,
        Label = row.Text(6),
    };
}
