using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Operator.Connections;
using Busbar.Operator.Metering;
using Busbar.Operator.Transactions;

namespace Busbar.Operator.Stations;

/// <summary>One station as the operator holds it. Its state changes in <see cref="Turns"/> only; readers take immutable parts.</summary>
internal sealed class Station(StationRecord record)
{
    private Dictionary<(EvseId Evse, ConnectorId Connector), ConnectorRowState> _connectors = [];
    private PowerHistory? _power;

    public StationId Id { get; } = record.Id;

    public Turns Turns { get; } = new();

    public StationRecord Record { get; set; } = record;

    /// <summary>The connection that counts; null while the station is offline.</summary>
    public StationConnection? Connection { get; set; }

    /// <summary>How many connections there were; a close that carries an older number ends nothing.</summary>
    public long Generation { get; set; }

    /// <summary>Since when it is connected or gone.</summary>
    public DateTimeOffset OnlineSince { get; set; }

    public DateTimeOffset? LastSeen { get; set; } = record.LastSeen;

    public DateTimeOffset? LastHeartbeat { get; set; }

    /// <summary>The sessions in memory by transaction: replaced as a whole, so that readers need no turn.</summary>
    public IReadOnlyDictionary<TransactionId, LiveSession> Sessions { get; private set; } = new Dictionary<TransactionId, LiveSession>();

    public IReadOnlyDictionary<(EvseId Evse, ConnectorId Connector), ConnectorRowState> Connectors => _connectors;

    public bool IsOnline => Connection is not null;

    /// <summary>What the active sessions draw together.</summary>
    public decimal PowerW
    {
        get
        {
            var sum = 0m;
            foreach (var (_, live) in Sessions)
            {
                if (live.Session is { IsActive: true, Power: { } power })
                    sum += power.Value;
            }

            return sum;
        }
    }

    public void Keep(TransactionId transaction, LiveSession live) =>
        Sessions = new Dictionary<TransactionId, LiveSession>(Sessions) { [transaction] = live };

    public void Forget(IReadOnlyCollection<TransactionId> transactions)
    {
        var left = new Dictionary<TransactionId, LiveSession>(Sessions);
        foreach (var transaction in transactions)
            left.Remove(transaction);
        Sessions = left;
    }

    public void SetConnector(ConnectorState state, DateTimeOffset receivedAt)
    {
        var key = (state.Evse, state.Connector);
        var since = _connectors.TryGetValue(key, out var known) && known.State.Status == state.Status ? known.ReceivedAt : receivedAt;
        _connectors = new Dictionary<(EvseId, ConnectorId), ConnectorRowState>(_connectors) { [key] = new ConnectorRowState(state, since) };
    }

    public void RecordPower(DateTimeOffset now) => (_power ??= new PowerHistory()).Record(now, PowerW);

    public float[] LastHour(DateTimeOffset now) => _power?.Read(now) ?? [];
}

/// <summary>A connector's state and since when the operator knows of its status.</summary>
internal readonly record struct ConnectorRowState(ConnectorState State, DateTimeOffset ReceivedAt);
