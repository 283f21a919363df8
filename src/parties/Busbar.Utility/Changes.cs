using Busbar.Energy.GridSignals;

namespace Busbar.Utility;

/// <summary>Something that happened to an object, after it was written.</summary>
/// <param name="Kind">The kind of object.</param>
/// <param name="Operation">What happened.</param>
/// <param name="Value">The object: a grid program, event, report, subscription, participant or resource.</param>
/// <param name="ProgramId">The program that it belongs to, if it belongs to one.</param>
internal sealed record Change(SignalObject Kind, SignalOperation Operation, object Value, string? ProgramId);

/// <summary>Tells those who listen what happened.</summary>
internal sealed class Changes
{
    private readonly List<Action<Change>> _listeners = [];

    /// <summary>Adds a listener; it must return at once. All are added before the first change.</summary>
    public void Listen(Action<Change> listener) => _listeners.Add(listener);

    public void Publish(Change change)
    {
        foreach (var listener in _listeners)
        {
            listener(change);
        }
    }
}
