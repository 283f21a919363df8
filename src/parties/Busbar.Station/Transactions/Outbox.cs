using System.Globalization;
using System.Text.Json;
using Busbar.Station.Persistence;

namespace Busbar.Station.Transactions;

/// <summary>The transaction messages that the CSMS does not have yet, in order, on disk before they are sent (OCPP 2.0.1 E04).</summary>
internal sealed class Outbox
{
    /// <summary>Two weeks offline with two busy EVSEs at a reading a minute; beyond it readings go first (OCPP 2.0.1 E04.FR.08).</summary>
    internal const int MostMessages = 40_000;

    private const string Prefix = "outbox/";
    private readonly IStationStore store;
    private readonly LinkedList<(long Number, TransactionRecord Record)> messages = [];
    private long next;

    internal Outbox(IStationStore store, IEnumerable<KeyValuePair<string, byte[]>> kept)
    {
        this.store = store;
        foreach (var (key, value) in kept.Where(k => k.Key.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            if (JsonSerializer.Deserialize(value, StationJson.Default.TransactionRecord) is not { } record)
                continue;
            var number = long.Parse(key.AsSpan(Prefix.Length), CultureInfo.InvariantCulture);
            messages.AddLast((number, record));
            next = number + 1;
        }
    }

    internal int Count => messages.Count;

    /// <summary>The oldest message, which is the next to send.</summary>
    internal TransactionRecord? First => messages.First?.Value.Record;

    internal bool HasMessagesOf(string transactionId) => messages.Any(m => m.Record.TransactionId == transactionId);

    internal void Add(TransactionRecord record)
    {
        if (messages.Count >= MostMessages)
            DropOldestReading();
        store.Put(Key(next), JsonSerializer.SerializeToUtf8Bytes(record, StationJson.Default.TransactionRecord));
        messages.AddLast((next++, record));
    }

    /// <summary>The CSMS has the first message, or it is given up.</summary>
    internal void RemoveFirst()
    {
        if (messages.First is not { } first)
            return;
        messages.RemoveFirst();
        store.Delete(Key(first.Value.Number));
    }

    private void DropOldestReading()
    {
        for (var node = messages.First?.Next; node is not null; node = node.Next)
        {
            if (node.Value.Record.Phase != TransactionPhase.Updated)
                continue;
            store.Delete(Key(node.Value.Number));
            messages.Remove(node);
            return;
        }
    }

    private static string Key(long number) => Prefix + number.ToString("d18", CultureInfo.InvariantCulture);
}
