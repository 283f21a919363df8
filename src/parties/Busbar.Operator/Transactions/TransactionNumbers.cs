using Busbar.Charging.Stations;
using Busbar.Operator.Storage;
using Busbar.Storage;

namespace Busbar.Operator.Transactions;

/// <summary>Gives 1.6 transactions their numbers: the same start the same number, two starts never the same one, not even over restarts.</summary>
internal sealed class TransactionNumbers(IStore store)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(StationId Station, StartKey Key), long> _uncommitted = [];
    private long _last;

    public async Task LoadAsync(CancellationToken cancellation) =>
        _last = await store.ReadAsync(SessionQueries.HighestNumber, cancellation);

    /// <summary>The number of a start, on disk when the task completes.</summary>
    public async ValueTask<long> OfAsync(StationId station, StartKey key)
    {
        if (await store.ReadAsync(connection => SessionQueries.Number(connection, station, key)) is { } known)
            return known;
        long number;
        lock (_gate)
        {
            // A repetition that overtakes the commit of the first one finds the number here.
            if (!_uncommitted.TryGetValue((station, key), out number))
                _uncommitted[(station, key)] = number = ++_last;
        }

        try
        {
            var outcome = await store.WriteAsync(unit =>
            {
                var appended = unit.Append(Tables.TransactionNumbers, new NumberRow(station, key, number));
                return appended.IsAppended ? number : SessionQueries.Number(unit.Connection, station, key) ?? number;
            });
            return outcome;
        }
        finally
        {
            lock (_gate)
                _uncommitted.Remove((station, key));
        }
    }
}
