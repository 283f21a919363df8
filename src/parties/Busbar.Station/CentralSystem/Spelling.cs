namespace Busbar.Station.CentralSystem;

/// <summary>Enums of the station and of each version have the specification's words for names, so the name carries over.</summary>
internal static class Spelling
{
    /// <summary>The member of the same name, or the fallback where a version does not have it.</summary>
    internal static TTo To<TTo>(Enum value, TTo fallback)
        where TTo : struct, Enum => Enum.TryParse<TTo>(value.ToString(), ignoreCase: true, out var found) ? found : fallback;

    /// <summary>The member of the same name; both sides are ours, so there is one.</summary>
    internal static TTo To<TTo>(Enum value)
        where TTo : struct, Enum => Enum.Parse<TTo>(value.ToString(), ignoreCase: true);

    /// <summary>The member whose name is the text without the dots and dashes that names cannot have.</summary>
    internal static TTo? Parse<TTo>(string? text)
        where TTo : struct, Enum
    {
        if (text is null)
            return null;
        Span<char> name = stackalloc char[64];
        var length = 0;
        foreach (var letter in text)
        {
            if (length < name.Length && letter is not ('.' or '-' or '_'))
                name[length++] = letter;
        }

        return Enum.TryParse<TTo>(name[..length], ignoreCase: true, out var found) ? found : null;
    }
}
