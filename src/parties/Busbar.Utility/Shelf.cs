namespace Busbar.Utility;

/// <summary>Objects by identifier, in the order in which they came; reads see whole states, writes are rare.</summary>
/// <param name="idOf">The identifier of an object.</param>
internal sealed class Shelf<T>(Func<T, string> idOf)
    where T : class
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<T?> _objects = [];
    private T[]? _all;

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _places.Count;
            }
        }
    }

    /// <summary>All objects as they are now.</summary>
    public T[] All
    {
        get
        {
            lock (_gate)
            {
                return _all ??= [.. _objects.OfType<T>()];
            }
        }
    }

    public T? Find(string id)
    {
        lock (_gate)
        {
            return _places.TryGetValue(id, out var place) ? _objects[place] : null;
        }
    }

    /// <summary>Adds an object, or replaces the one with its identifier at its place.</summary>
    public void Put(T value)
    {
        lock (_gate)
        {
            _all = null;
            if (_places.TryGetValue(idOf(value), out var place))
            {
                _objects[place] = value;
                return;
            }

            _places.Add(idOf(value), _objects.Count);
            _objects.Add(value);
        }
    }

    public bool Remove(string id)
    {
        lock (_gate)
        {
            if (!_places.Remove(id, out var place))
            {
                return false;
            }

            _all = null;
            _objects[place] = null;
            if (_objects.Count > 64 && _places.Count * 2 < _objects.Count)
            {
                Compact();
            }

            return true;
        }
    }

    private void Compact()
    {
        _objects.RemoveAll(static value => value is null);
        _places.Clear();
        for (var place = 0; place < _objects.Count; place++)
        {
            _places.Add(idOf(_objects[place]!), place);
        }
    }
}
