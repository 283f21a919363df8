namespace Busbar.Wire.Exi;

/// <summary>The texts of one stream in the order they came, so that later ones may refer to earlier ones.</summary>
/// <remarks>It grows only by texts that are in the stream itself, so the stream's size bounds it.</remarks>
public sealed class ExiValueTable
{
    private readonly List<string> _all = [];
    private readonly Dictionary<int, List<string>> _byName = [];

    /// <summary>How many texts there are.</summary>
    public int Count => _all.Count;

    /// <summary>How many texts were the value of the name.</summary>
    public int CountOf(int name) => _byName.TryGetValue(name, out var texts) ? texts.Count : 0;

    /// <summary>A text by its place among all.</summary>
    public string Global(int entry) => _all[entry];

    /// <summary>A text by its place among those of the name.</summary>
    public string Local(int name, int entry) => _byName[name][entry];

    /// <summary>Adds a text that was written in full.</summary>
    public void Add(int name, string text)
    {
        _all.Add(text);
        if (!_byName.TryGetValue(name, out var texts))
        {
            _byName[name] = texts = [];
        }

        texts.Add(text);
    }
}
