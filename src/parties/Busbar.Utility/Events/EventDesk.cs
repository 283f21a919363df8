using Busbar.Energy.GridSignals;
using Busbar.Mapping.OpenAdr.V31;
using Busbar.OpenAdr.V31;
using Busbar.Storage;
using Busbar.Utility.Privacy;
using Busbar.Utility.Programs;
using Busbar.Utility.Storage;

namespace Busbar.Utility.Events;

/// <summary>Keeps events. A deleted one is gone for 3.x and is told to 2.0b once more as cancelled.</summary>
internal sealed class EventDesk(IStore store, Ids ids, TimeProvider time, Changes changes, ProgramDesk programs)
{
    // How long a deleted event is still told to 2.0b VENs as cancelled: any VEN polls within a day.
    private static readonly TimeSpan CancelledFor = TimeSpan.FromDays(1);

    private readonly ObjectFile _file = new(store, "event");
    private readonly Shelf<GridEvent> _shelf = new(static signal => signal.Id);
    private readonly Shelf<GridEvent> _cancelled = new(static signal => signal.Id);
    private long _revision;

    /// <summary>All events, in the order in which they were made.</summary>
    public GridEvent[] All => _shelf.All;

    /// <summary>Events that were deleted lately.</summary>
    public IReadOnlyList<GridEvent> Cancelled => _cancelled.All;

    /// <summary>Counts the changes of all events, so that a reader knows whether it has seen the last one.</summary>
    public long Revision => Interlocked.Read(ref _revision);

    public Task LoadAsync(CancellationToken cancellation) => _file.LoadAsync<Event>(
        (wire, row) =>
        {
            var signal = Events31.ToDomain(wire) with
            {
                ModificationNumber = row.Revision,
                IsCancelled = row.IsCancelled,
                RampUp = Busbar.Wire.IsoDuration.TryParse(row.Extra, out var rampUp) ? rampUp : null,
            };
            (signal.IsCancelled ? _cancelled : _shelf).Put(signal);
            _revision++;
        },
        cancellation);

    public GridEvent? Find(string id) => _shelf.Find(id);

    public IReadOnlyList<GridEvent> OfProgram(string programId) => [.. _shelf.All.Where(signal => signal.ProgramId == programId)];

    /// <summary>An event that a client may see.</summary>
    public Outcome<GridEvent> Find(string id, View view) =>
        _shelf.Find(id) is { } signal && view.Sees(signal.Targets) ? view.Shown(signal) : Refusal.NotFound("event", id);

    public async Task<Outcome<GridEvent>> CreateAsync(GridEvent draft)
    {
        if (Check(draft) is { } refusal)
        {
            return refusal;
        }

        var now = time.GetUtcNow();
        var signal = draft with { Id = ids.New(), Created = now, Modified = now, ModificationNumber = 0 };
        await WriteAsync(signal);
        Publish(_shelf, signal, SignalOperation.Create);
        return signal;
    }

    public async Task<Outcome<GridEvent>> ReplaceAsync(string id, GridEvent draft)
    {
        if (_shelf.Find(id) is not { } before)
        {
            return Refusal.NotFound("event", id);
        }

        if (Check(draft) is { } refusal)
        {
            return refusal;
        }

        var signal = draft with
        {
            Id = id,
            Created = before.Created,
            Modified = time.GetUtcNow(),
            ModificationNumber = before.ModificationNumber + 1,
            RampUp = draft.RampUp ?? before.RampUp,
        };
        await WriteAsync(signal);
        Publish(_shelf, signal, SignalOperation.Update);
        return signal;
    }

    public async Task<Outcome<GridEvent>> DeleteAsync(string id)
    {
        if (_shelf.Find(id) is not { } before)
        {
            return Refusal.NotFound("event", id);
        }

        var gone = before with { IsCancelled = true, ModificationNumber = before.ModificationNumber + 1, Modified = time.GetUtcNow() };
        await WriteAsync(gone);
        _shelf.Remove(id);
        Publish(_cancelled, gone, SignalOperation.Delete);
        await ForgetAsync();
        return before;
    }

    private Task WriteAsync(GridEvent signal) =>
        _file.PutAsync(signal.Id, Events31.ToWire(signal), signal.ModificationNumber, signal.IsCancelled, signal.RampUp?.ToWireText());

    private void Publish(Shelf<GridEvent> shelf, GridEvent signal, SignalOperation operation)
    {
        shelf.Put(signal);
        Interlocked.Increment(ref _revision);
        changes.Publish(new Change(SignalObject.Event, operation, signal, signal.ProgramId));
    }

    private async Task ForgetAsync()
    {
        var past = time.GetUtcNow() - CancelledFor;
        var old = _cancelled.All.Where(signal => signal.Modified < past).Select(static signal => signal.Id).ToArray();
        if (old.Length == 0)
        {
            return;
        }

        await _file.RemoveAsync(old);
        foreach (var id in old)
        {
            _cancelled.Remove(id);
        }
    }

    private Refusal? Check(GridEvent draft)
    {
        if (programs.Find(draft.ProgramId) is not { } program)
        {
            return Refusal.Conflict($"There is no program '{draft.ProgramId}'.");
        }

        return EventRules.Check(draft, program);
    }
}
