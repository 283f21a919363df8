using System.Diagnostics.CodeAnalysis;
using Busbar.Wire;

namespace Busbar.OpenAdr;

/// <summary>The identifier that a VTN gives to an object: 1 to 128 letters, digits, underscores and hyphens (OpenADR 3.1 objectID).</summary>
public readonly record struct ObjectId : IWireText<ObjectId>
{
    private const int Longest = 128;

    private readonly string? _value;

    private ObjectId(string value) => _value = value;

    /// <inheritdoc/>
    public static string Expected => "an object id of letters, digits, underscores and hyphens";

    /// <summary>The identifier.</summary>
    public string Value => _value ?? "";

    /// <summary>Takes a text that is known to be an identifier.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentException">The text is none.</exception>
    public static ObjectId Of(string text) =>
        TryParse(text, out var id) ? id : throw new ArgumentException($"'{text}' is not {Expected}.", nameof(text));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out ObjectId value)
    {
        value = default;
        if (text is null || text.Length is 0 or > Longest || !text.All(static unit => char.IsAsciiLetterOrDigit(unit) || unit is '_' or '-'))
        {
            return false;
        }

        value = new ObjectId(text);
        return true;
    }

    /// <inheritdoc/>
    public string ToWireText() => Value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
