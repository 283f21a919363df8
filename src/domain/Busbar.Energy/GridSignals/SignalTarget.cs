namespace Busbar.Energy.GridSignals;

/// <summary>A word by which signals are addressed: to everybody who was granted it.</summary>
/// <param name="Value">The word.</param>
/// <param name="Kind">What the word names, for example VEN_NAME; null for a plain group.</param>
public readonly record struct SignalTarget(string Value, string? Kind = null)
{
    private const char Separator = '=';

    /// <summary>The word as one text: <c>KIND=value</c>, or the value alone for a plain group.</summary>
    public override string ToString() => Kind is null ? Value : $"{Kind}{Separator}{Value}";

    /// <summary>Reads the one text; only upper-case kinds are taken as such.</summary>
    public static SignalTarget Parse(string text)
    {
        var at = text.IndexOf(Separator, StringComparison.Ordinal);
        return at > 0 && at < text.Length - 1 && text.AsSpan(0, at).IndexOfAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZ_") < 0
            ? new SignalTarget(text[(at + 1)..], text[..at])
            : new SignalTarget(text);
    }
}
