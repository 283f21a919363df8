namespace Busbar.Utility;

/// <summary>Names that must not be taken twice: a name is held from before its object is written until its object is gone.</summary>
internal sealed class Names
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _ownerOf = new(StringComparer.Ordinal);

    /// <summary>Takes a name for an object, which may have it already.</summary>
    public bool TryTake(string name, string owner)
    {
        lock (_gate)
        {
            return _ownerOf.TryGetValue(name, out var holder) ? holder == owner : _ownerOf.TryAdd(name, owner);
        }
    }

    /// <summary>Gives a name back if the object has it.</summary>
    public void Release(string name, string owner)
    {
        lock (_gate)
        {
            if (_ownerOf.TryGetValue(name, out var holder) && holder == owner)
            {
                _ownerOf.Remove(name);
            }
        }
    }

    public string? OwnerOf(string name)
    {
        lock (_gate)
        {
            return _ownerOf.GetValueOrDefault(name);
        }
    }
}
