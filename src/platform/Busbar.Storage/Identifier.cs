namespace Busbar.Storage;

/// <summary>Names of tables and columns go into SQL text, so only plain ones are let in.</summary>
internal static class Identifier
{
    public static void Require(string name)
    {
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
                throw new ArgumentException($"'{name}' is not a plain identifier.", nameof(name));
        if (name.Length == 0 || char.IsAsciiDigit(name[0]))
            throw new ArgumentException($"'{name}' is not a plain identifier.", nameof(name));
    }
}
