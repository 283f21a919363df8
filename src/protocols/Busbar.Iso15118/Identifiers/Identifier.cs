namespace Busbar.Iso15118.Identifiers;

/// <summary>What all identifiers are made of.</summary>
internal static class Identifier
{
    /// <summary>The capitals and digits of a text without its separators; null where it has other characters or too many.</summary>
    public static string? Bare(string? text, char separator, int maxLength)
    {
        if (text is null || text.Length > maxLength * 2)
        {
            return null;
        }

        Span<char> bare = stackalloc char[maxLength];
        var length = 0;
        foreach (var unit in text)
        {
            if (unit == separator)
            {
                continue;
            }

            if (!char.IsAsciiLetterOrDigit(unit) || length == maxLength)
            {
                return null;
            }

            bare[length++] = char.ToUpperInvariant(unit);
        }

        return new string(bare[..length]);
    }
}
