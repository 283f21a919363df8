using Microsoft.CodeAnalysis.CSharp;

namespace Busbar.Wire.Generator;

/// <summary>Spells values in C#.</summary>
internal static class CSharpText
{
    /// <summary>A string literal in quotes.</summary>
    public static string Literal(string text)
    {
        return SymbolDisplay.FormatLiteral(text, quote: true);
    }
}
