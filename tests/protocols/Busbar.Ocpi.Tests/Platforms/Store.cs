using System.Globalization;
using Busbar.Ocpi.Modules;
using Busbar.Ocpi.Paging;
using Busbar.Ocpi.Server;
using Busbar.Ocpi.Transport;
using Busbar.Wire;

namespace Busbar.Ocpi.Tests.Platforms;

/// <summary>Objects in memory, in the order they were made: both sides of a module.</summary>
public sealed class Store<T>(ObjectShape<T> shape, bool usesCursors = false) : IObjectSource<T>, IObjectReceiver<T>
    where T : class, IWireRecord<T>
{
    private readonly Lock _gate = new();

    /// <summary>The objects.</summary>
    public List<(ObjectKey Key, T Value)> Objects { get; } = [];

    /// <summary>The only object.</summary>
    public T Only => Assert.Single(Objects).Value;

    public void Add(T value, OcpiParty? owner = null) =>
        Objects.Add((new ObjectKey(owner ?? shape.OwnerOf(value) ?? new OcpiParty("NL", "TST"), shape.IdOf(value), shape.TypeOf(value)), value));

    public ValueTask<ObjectPage<T>?> ListAsync(OcpiCall call, PageQuery query, CancellationToken cancellation)
    {
        lock (_gate)
        {
            var start = query.Offset;
            if (query.Cursor is not null && !int.TryParse(query.Cursor, NumberStyles.None, CultureInfo.InvariantCulture, out start))
                return ValueTask.FromResult<ObjectPage<T>?>(null);
            var all = Objects.Select(entry => entry.Value)
                .Where(value => !(shape.UpdatedAt(value) < query.DateFrom) && !(shape.UpdatedAt(value) >= query.DateTo)).ToList();
            var page = all.Skip(start).Take(query.Limit!.Value).ToList();
            var end = start + page.Count;
            return ValueTask.FromResult<ObjectPage<T>?>(ObjectPage<T>.Of(page, all.Count, usesCursors && end < all.Count ? end.ToString(CultureInfo.InvariantCulture) : null));
        }
    }

    public ValueTask<T?> FindAsync(OcpiCall call, string id, CancellationToken cancellation) =>
        ValueTask.FromResult<T?>(Objects.Find(entry => entry.Key.Id.Equals(id, StringComparison.OrdinalIgnoreCase)).Value);

    public ValueTask<T?> FindAsync(OcpiCall call, ObjectKey key, CancellationToken cancellation) => ValueTask.FromResult<T?>(Objects.Find(entry => entry.Key == key).Value);

    public ValueTask<ObjectChange<T>> ChangeAsync(OcpiCall call, ObjectKey key, Func<T?, ObjectChange<T>> change, CancellationToken cancellation)
    {
        lock (_gate)
        {
            var index = Objects.FindIndex(entry => entry.Key == key);
            var changed = change(index < 0 ? null : Objects[index].Value);
            if (changed.Kind == ObjectChangeKind.Remove)
                Objects.RemoveAt(index);
            else if (changed.Kind == ObjectChangeKind.Store && index < 0)
                Objects.Add((key, changed.Value!));
            else if (changed.Kind == ObjectChangeKind.Store)
                Objects[index] = (key, changed.Value!);
            return ValueTask.FromResult(changed);
        }
    }
}
