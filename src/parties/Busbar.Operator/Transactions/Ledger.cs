using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Operator.ChargingProfiles;
using Busbar.Operator.Events;
using Busbar.Operator.Reservations;
using Busbar.Operator.Stations;
using Busbar.Operator.Storage;
using Busbar.Storage;

namespace Busbar.Operator.Transactions;

/// <summary>Writes what happens in sessions. A task that completes means that the event is on disk, so that it may be acknowledged.</summary>
internal sealed class Ledger(IStore store, Feed feed, TimeProvider time)
{
    // Ended sessions stay a while for events that arrive out of order; older ones are read from the disk again.
    private const int EndedSessionsKept = 4;

    // A station whose clock is further ahead than this cannot be explained by the way of the message.
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(2);

    // Far more than a station has EVSEs: one that starts transactions without end fills the disk slowly, never the memory.
    private const int SessionsKept = 256;

    private readonly Dictionary<StationId, Lazy<Task>> _unread = [];

    /// <summary>Whether the ledger holds anything of a transaction, however old.</summary>
    public ValueTask<bool> KnowsAsync(Station station, TransactionId transaction) =>
        store.ReadAsync(connection => SessionQueries.Exists(connection, SessionId.Of(station.Id, transaction)));

    /// <summary>Finds the sessions that were active when the operator stopped. They are read back later, so that a start takes no longer with many of them.</summary>
    public async Task FindActiveAsync(StationDirectory stations, CancellationToken cancellation)
    {
        foreach (var rows in (await store.ReadAsync(SessionQueries.Active, cancellation)).GroupBy(row => row.Session.Station))
        {
            if (stations.Find(rows.Key) is { } station)
                _unread[rows.Key] = new Lazy<Task>(() => ReadBackAsync(station, [.. rows]));
        }
    }

    /// <summary>Brings a station's active sessions back into memory, once.</summary>
    public Task ReadBackAsync(Station station) => _unread.TryGetValue(station.Id, out var reading) ? reading.Value : Task.CompletedTask;

    /// <summary>Brings all active sessions back into memory, a station at a time.</summary>
    public async Task ReadBackAllAsync(CancellationToken cancellation)
    {
        foreach (var reading in _unread.Values)
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            await reading.Value;
        }
    }

    private async Task ReadBackAsync(Station station, SessionRow[] rows)
    {
        foreach (var row in rows)
            await LoadAsync(station, row.Session.Transaction, row.OcppVersion);
    }

    /// <summary>Appends an event and gives the session that it leaves.</summary>
    public async ValueTask<Session> RecordAsync(Station station, SessionEvent entry, string ocppVersion)
    {
        // hot path: operator-transaction-event
        if (!station.Sessions.ContainsKey(entry.Transaction))
            await LoadAsync(station, entry.Transaction, ocppVersion);
        var taken = await station.Turns.RunAsync((ledger: this, station, entry, ocppVersion), static s => s.ledger.Take(s.station, s.entry, s.ocppVersion));
        try
        {
            await taken.Commit;
        }
        finally
        {
            await station.Turns.RunAsync((station, taken.Live), static s => Settle(s.station, s.Live));
        }

        feed.Publish(new Notice.SessionChanged(taken.Session, taken.Live.OcppVersion));
        if (taken.Outcome is ApplyOutcome.Applied)
            feed.Publish(new Notice.StationChanged(station));
        Telemetry.Event(entry.Kind, taken.Outcome);
        return taken.Session;
    }

    private Taken Take(Station station, SessionEvent entry, string ocppVersion)
    {
        var now = time.GetUtcNow();
        if (entry.At - entry.ReceivedAt > ClockTolerance)
            entry = entry with { Observed = entry.Observed | SessionFlags.ClockSkew };
        if (!station.Sessions.TryGetValue(entry.Transaction, out var live))
            live = new LiveSession(new SessionFold(station.Id, entry.Transaction), ocppVersion);

        var identity = EventIdentity.Of(entry);
        var outcome = live.Fold.Apply(entry, identity);
        var isFirst = live.Session is null;
        var wasActive = live.Session?.IsActive ?? false;
        live.Session = live.Fold.ToSession();
        live.LastReceivedAt = now;
        live.Uncommitted++;

        // Readers need no turn, so they see it only once there is a session in it.
        if (isFirst)
            station.Keep(entry.Transaction, live);
        if (outcome is ApplyOutcome.Applied && (live.Session.Power is not null || wasActive != live.Session.IsActive))
            station.RecordPower(now);

        // While a session runs, the projection is served from memory; it is written when it starts, ends, or changes later.
        var row = new EventRow(live.Session.Id, identity, entry, StoredEvent.Write(entry));
        var projection = isFirst || !live.Session.IsActive || wasActive != live.Session.IsActive
            ? new SessionRow(live.Session, live.OcppVersion)
            : null;
        Task commit = projection is null
            ? store.AppendAsync(Tables.SessionEvents, row)
            : store.WriteAsync(unit =>
            {
                unit.Put(Tables.Sessions, projection);
                if (isFirst && projection.Session.ReservationId is { } reservation)
                    ReservationBook.Settle(unit, station.Id, reservation, ReservationBook.Used, now);
                if (!projection.Session.IsActive)
                    ProfileShelf.Forget(unit, station.Id, projection.Session.Transaction.Value);
                return unit.Append(Tables.SessionEvents, row);
            });
        return new Taken(live, live.Session, outcome, commit);
    }

    private async ValueTask LoadAsync(Station station, TransactionId transaction, string ocppVersion)
    {
        var events = await store.ReadAsync(connection => SessionQueries.Events(connection, SessionId.Of(station.Id, transaction)));
        if (events.Count == 0)
            return;
        await station.Turns.RunAsync((station, transaction, events, ocppVersion), static s =>
        {
            if (s.station.Sessions.ContainsKey(s.transaction))
                return false;
            var fold = new SessionFold(s.station.Id, s.transaction);
            foreach (var entry in s.events)
                fold.Apply(entry);
            s.station.Keep(s.transaction, new LiveSession(fold, s.ocppVersion) { Session = fold.ToSession(), LastReceivedAt = s.events.Max(e => e.ReceivedAt) });
            return true;
        });
    }

    private static bool Settle(Station station, LiveSession live)
    {
        // hot path: operator-durable-rate
        live.Uncommitted--;
        if (station.Sessions.Count > EndedSessionsKept)
        {
            Forget(station, isActive: false, EndedSessionsKept);
            Forget(station, isActive: true, SessionsKept);
        }

        return true;
    }

    private static void Forget(Station station, bool isActive, int kept)
    {
        var settled = station.Sessions.Where(s => s.Value.Session.IsActive == isActive && s.Value.Uncommitted == 0).ToArray();
        if (settled.Length > kept)
            station.Forget([.. settled.OrderBy(s => s.Value.LastReceivedAt).Take(settled.Length - kept).Select(s => s.Key)]);
    }

    private readonly record struct Taken(LiveSession Live, Session Session, ApplyOutcome Outcome, Task Commit);
}
