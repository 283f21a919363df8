using System.Diagnostics.CodeAnalysis;
using Busbar.Wire;
using Busbar.Wire.Xml;

namespace Busbar.OpenAdr.V20b;

/// <summary>Numbers in a row, kept as text: pairs of latitude and longitude (OpenADR 2.0b schema).</summary>
public readonly record struct PositionList : IWireText<PositionList>
{
    private readonly string? _text;

    private PositionList(string text) => _text = text;

    /// <inheritdoc/>
    public static string Expected => "a list of numbers";

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out PositionList value)
    {
        var token = XmlRecordReader.Collapse(text ?? "");
        var isList = token.Length == 0 || token.Split(' ').All(static number =>
            number is "INF" or "-INF" or "NaN"
            || (!char.IsAsciiLetter(number[^1]) && double.TryParse(number, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _)));
        value = isList ? new PositionList(token) : default;
        return isList;
    }

    /// <inheritdoc/>
    public string ToWireText() => _text ?? "";
}
