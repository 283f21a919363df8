using Busbar.Energy.GridSignals;
using Busbar.Mapping.OpenAdr.V31;
using Busbar.OpenAdr.V31;
using Busbar.Storage;
using Busbar.Utility.Events;
using Busbar.Utility.Privacy;
using Busbar.Utility.Storage;

namespace Busbar.Utility.Programs;

/// <summary>Keeps programs; their names are unique, and their events go with them.</summary>
internal sealed class ProgramDesk(IStore store, Ids ids, TimeProvider time, Changes changes)
{
    private readonly ObjectFile _file = new(store, "program");
    private readonly Shelf<GridProgram> _shelf = new(static program => program.Id);
    private readonly Names _names = new();

    /// <summary>All programs, in the order in which they were made.</summary>
    public IReadOnlyList<GridProgram> All => _shelf.All;

    public Task LoadAsync(CancellationToken cancellation) => _file.LoadAsync<Program>(
        (wire, _) =>
        {
            var program = Programs31.ToDomain(wire);
            _names.TryTake(program.Name, program.Id);
            _shelf.Put(program);
        },
        cancellation);

    public GridProgram? Find(string id) => _shelf.Find(id);

    public GridProgram? FindByName(string name) => _names.OwnerOf(name) is { } id ? _shelf.Find(id) : null;

    /// <summary>A program that a client may see.</summary>
    public Outcome<GridProgram> Find(string id, View view) =>
        _shelf.Find(id) is { } program && view.Sees(program.Targets) ? view.Shown(program) : Refusal.NotFound("program", id);

    public async Task<Outcome<GridProgram>> CreateAsync(GridProgram draft)
    {
        var now = time.GetUtcNow();
        var program = draft with { Id = ids.New(), Created = now, Modified = now };
        if (!_names.TryTake(program.Name, program.Id))
        {
            return Taken(program.Name);
        }

        try
        {
            await _file.PutAsync(program.Id, Programs31.ToWire(program));
        }
        catch
        {
            _names.Release(program.Name, program.Id);
            throw;
        }

        _shelf.Put(program);
        changes.Publish(new Change(SignalObject.Program, SignalOperation.Create, program, program.Id));
        return program;
    }

    public async Task<Outcome<GridProgram>> ReplaceAsync(string id, GridProgram draft)
    {
        if (_shelf.Find(id) is not { } before)
        {
            return Refusal.NotFound("program", id);
        }

        var program = draft with { Id = id, Created = before.Created, Modified = time.GetUtcNow() };
        if (!_names.TryTake(program.Name, id))
        {
            return Taken(program.Name);
        }

        await _file.PutAsync(id, Programs31.ToWire(program));
        if (before.Name != program.Name)
        {
            _names.Release(before.Name, id);
        }

        _shelf.Put(program);
        changes.Publish(new Change(SignalObject.Program, SignalOperation.Update, program, id));
        return program;
    }

    /// <summary>Deletes a program with its events.</summary>
    public async Task<Outcome<GridProgram>> DeleteAsync(string id, EventDesk events)
    {
        if (_shelf.Find(id) is not { } program)
        {
            return Refusal.NotFound("program", id);
        }

        foreach (var signal in events.OfProgram(id))
        {
            await events.DeleteAsync(signal.Id);
        }

        await _file.RemoveAsync(id);
        _shelf.Remove(id);
        _names.Release(program.Name, id);
        changes.Publish(new Change(SignalObject.Program, SignalOperation.Delete, program, id));
        return program;
    }

    private static Refusal Taken(string name) => Refusal.Conflict($"There is a program named '{name}' already.");
}
