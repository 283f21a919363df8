namespace Busbar.Utility.Vens;

/// <summary>Which objects belong to whom; most own one, so one costs no list.</summary>
internal sealed class Owners
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, object> _owned = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Of(string owner)
    {
        lock (_gate)
        {
            return _owned.GetValueOrDefault(owner) switch
            {
                string one => [one],
                string[] several => several,
                _ => [],
            };
        }
    }

    public void Add(string owner, string id)
    {
        lock (_gate)
        {
            var before = _owned.GetValueOrDefault(owner);
            _owned[owner] = before switch
            {
                string one when one != id => new[] { one, id },
                string[] several when !several.Contains(id) => several.Append(id).ToArray(),
                null => id,
                _ => before,
            };
        }
    }

    public void Remove(string owner, string id)
    {
        lock (_gate)
        {
            switch (_owned.GetValueOrDefault(owner))
            {
                case string one when one == id:
                    _owned.Remove(owner);
                    break;
                case string[] several:
                    string[] rest = [.. several.Where(other => other != id)];
                    _owned[owner] = rest.Length == 1 ? rest[0] : rest;
                    break;
            }
        }
    }
}
