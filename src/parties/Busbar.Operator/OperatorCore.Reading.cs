using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Operator.Transactions;

namespace Busbar.Operator;

// What whoever runs the operator may read without going through its API.
public sealed partial class OperatorCore
{
    /// <summary>A page of the ledger's sessions, newest first; those that still run are as they were when they were last written.</summary>
    /// <param name="after">The last session of the page before; null for the first page.</param>
    /// <param name="limit">The most sessions of the page.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public async Task<IReadOnlyList<Session>> ReadSessionsAsync(Session? after, int limit, CancellationToken cancellation)
    {
        var rows = await Store.ReadAsync(
            connection => SessionQueries.Page(connection, null, null, after is null ? null : (after.StartedAt, after.Id.Value), limit), cancellation);
        return [.. rows.Select(row => row.Session)];
    }

    /// <summary>The connectors of a station as it last reported them; none when it is not known.</summary>
    public IReadOnlyList<ConnectorState> ReadConnectors(string stationId) =>
        Stations.Find(new StationId(stationId)) is { } station ? [.. station.Connectors.Values.Select(c => c.State)] : [];
}
