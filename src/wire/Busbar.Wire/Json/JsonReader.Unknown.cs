using System.Text;

namespace Busbar.Wire;

public ref partial struct JsonReader
{
    /// <summary>Keeps a property that the record does not declare.</summary>
    /// <param name="name">Its name as read.</param>
    /// <param name="extra">The bag, made when the first one comes.</param>
    /// <returns>Whether its value is well-formed and its name is new.</returns>
    public bool TryKeep(ReadOnlySpan<byte> name, ref ExtraProperties? extra)
    {
        var key = Encoding.UTF8.GetString(name);
        Mark();
        if (!TryReadFragment(out var value))
        {
            return Within(key);
        }

        extra ??= new ExtraProperties();
        return extra.TryAdd(key, value) || PassDuplicate(key);
    }

    /// <summary>Skips a property that the record does not declare.</summary>
    /// <param name="name">Its name as read.</param>
    /// <returns>Whether its value is well-formed.</returns>
    public bool TryIgnore(ReadOnlySpan<byte> name)
    {
        return TrySkip() || Within(Encoding.UTF8.GetString(name));
    }
}
