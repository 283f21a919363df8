using System.Diagnostics.CodeAnalysis;

namespace Busbar.Wire;

/// <summary>A value with a text form of its own, for example an identifier or a duration; a wire record may hold it.</summary>
/// <typeparam name="TSelf">The value itself.</typeparam>
public interface IWireText<TSelf>
    where TSelf : struct, IWireText<TSelf>
{
    /// <summary>What a text must be, in words that follow "The text is not": "a duration", "an object id".</summary>
    static abstract string Expected { get; }

    /// <summary>Reads the text form.</summary>
    /// <param name="text">The text as it stands on the wire.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is one.</returns>
    static abstract bool TryParse([NotNullWhen(true)] string? text, out TSelf value);

    /// <summary>The text form.</summary>
    /// <returns>The text as it stands on the wire.</returns>
    string ToWireText();
}
