using System.Diagnostics.CodeAnalysis;
using Busbar.Ocpi.Modules;
using Busbar.Ocpi.Paging;
using Busbar.Wire;

namespace Busbar.Ocpi.Server;

/// <summary>Objects that we own: the sender side of a module.</summary>
/// <typeparam name="T">The objects.</typeparam>
public interface IObjectSource<T>
    where T : class, IWireRecord<T>
{
    /// <summary>Gives a page of what the caller may see, the oldest object by creation first.</summary>
    /// <param name="call">The request.</param>
    /// <param name="query">Which objects; the limit is set and bounded.</param>
    /// <param name="cancellation">Ends when the peer goes away.</param>
    /// <returns>The page, or null when the cursor is not one of ours.</returns>
    ValueTask<ObjectPage<T>?> ListAsync(OcpiCall call, PageQuery query, CancellationToken cancellation);

    /// <summary>Finds one object that the caller may see.</summary>
    /// <param name="call">The request.</param>
    /// <param name="id">The object's id.</param>
    /// <param name="cancellation">Ends when the peer goes away.</param>
    /// <returns>The object, or null.</returns>
    ValueTask<T?> FindAsync(OcpiCall call, string id, CancellationToken cancellation);
}

/// <summary>Objects that partners own and we keep: the receiver side of a module.</summary>
/// <typeparam name="T">The objects.</typeparam>
[SuppressMessage("Naming", "CA1711", Justification = "It receives.")]
public interface IObjectReceiver<T>
    where T : class, IWireRecord<T>
{
    /// <summary>Finds an object.</summary>
    /// <param name="call">The request.</param>
    /// <param name="key">Which.</param>
    /// <param name="cancellation">Ends when the peer goes away.</param>
    /// <returns>The object, or null.</returns>
    ValueTask<T?> FindAsync(OcpiCall call, ObjectKey key, CancellationToken cancellation);

    /// <summary>Changes an object while nobody else changes it; what is stored is on disk when the task ends.</summary>
    /// <param name="call">The request.</param>
    /// <param name="key">Which.</param>
    /// <param name="change">Says what becomes of the object; null stands for one that is not there. Pure: it may run again.</param>
    /// <param name="cancellation">Ends when the peer goes away.</param>
    /// <returns>What the change said.</returns>
    ValueTask<ObjectChange<T>> ChangeAsync(OcpiCall call, ObjectKey key, Func<T?, ObjectChange<T>> change, CancellationToken cancellation);
}

/// <summary>What becomes of an object.</summary>
/// <typeparam name="T">The object.</typeparam>
public sealed record ObjectChange<T>
    where T : class
{
    private ObjectChange(ObjectChangeKind kind, T? value, OcpiAnswer answer)
    {
        Kind = kind;
        Value = value;
        Answer = answer;
    }

    /// <summary>What is to be done.</summary>
    public ObjectChangeKind Kind { get; }

    /// <summary>The object as it becomes, where it is stored.</summary>
    public T? Value { get; }

    /// <summary>What the peer is answered.</summary>
    public OcpiAnswer Answer { get; }

    /// <summary>Store an object.</summary>
    /// <param name="value">The object as it becomes.</param>
    /// <param name="answer">What the peer is answered.</param>
    /// <returns>The change.</returns>
    public static ObjectChange<T> Store(T value, OcpiAnswer answer)
    {
        return new ObjectChange<T>(ObjectChangeKind.Store, value, answer);
    }

    /// <summary>Remove an object.</summary>
    /// <param name="answer">What the peer is answered.</param>
    /// <returns>The change.</returns>
    public static ObjectChange<T> Remove(OcpiAnswer answer)
    {
        return new ObjectChange<T>(ObjectChangeKind.Remove, null, answer);
    }

    /// <summary>Leave everything as it is.</summary>
    /// <param name="answer">What the peer is answered.</param>
    /// <returns>The change.</returns>
    public static ObjectChange<T> Leave(OcpiAnswer answer)
    {
        return new ObjectChange<T>(ObjectChangeKind.Leave, null, answer);
    }
}

/// <summary>What is to be done with an object.</summary>
public enum ObjectChangeKind
{
    /// <summary>Nothing.</summary>
    Leave,

    /// <summary>It is stored.</summary>
    Store,

    /// <summary>It is removed.</summary>
    Remove,
}
