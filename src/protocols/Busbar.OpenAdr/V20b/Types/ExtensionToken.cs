namespace Busbar.OpenAdr.V20b;

/// <summary>Texts of one's own beside the listed ones: <c>x-</c> and at least one character that is no space.</summary>
internal static class ExtensionToken
{
    public static bool IsOne(string token) =>
        token.Length > 2 && token.StartsWith("x-", StringComparison.Ordinal) && !char.IsWhiteSpace(token[2]) && token.AsSpan().IndexOfAny('\n', '\r') < 0;
}
