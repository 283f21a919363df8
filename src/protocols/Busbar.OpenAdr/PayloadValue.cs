using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Busbar.Wire;

namespace Busbar.OpenAdr;

/// <summary>One data point of a values map: a number, a text, a truth value or a point of a curve (OpenADR 3.1 valuesMap).</summary>
public sealed record PayloadValue : IWireRecord<PayloadValue>
{
    private PayloadValue()
    {
    }

    /// <summary>The number, if it is one.</summary>
    public decimal? Number { get; private init; }

    /// <summary>The text, if it is one.</summary>
    public string? Text { get; private init; }

    /// <summary>The truth value, if it is one.</summary>
    public bool? Boolean { get; private init; }

    /// <summary>The horizontal value of a point.</summary>
    public decimal? X { get; private init; }

    /// <summary>The vertical value of a point.</summary>
    public decimal? Y { get; private init; }

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static PayloadValue Of(decimal number) => new() { Number = number };

    /// <summary>A text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    public static PayloadValue Of(string text) => new() { Text = text };

    /// <summary>A truth value.</summary>
    /// <param name="boolean">The truth value.</param>
    /// <returns>The value.</returns>
    public static PayloadValue Of(bool boolean) => new() { Boolean = boolean };

    /// <summary>A point of a curve.</summary>
    /// <param name="x">Its horizontal value.</param>
    /// <param name="y">Its vertical value.</param>
    /// <returns>The value.</returns>
    public static PayloadValue Of(decimal x, decimal y) => new() { X = x, Y = y };

    /// <summary>The number, or that of a text that is one, as some senders write it.</summary>
    /// <returns>The number, or null.</returns>
    public decimal? AsNumber() =>
        Number ?? (Text is { } text && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : null);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool TryReadJson(ref JsonReader reader, [NotNullWhen(true)] out PayloadValue? value)
    {
        value = null;
        switch (reader.PeekKind())
        {
            case JsonKind.Number when reader.TryReadDecimal(out var number):
                value = Of(number);
                break;
            case JsonKind.Text when reader.TryReadText(out var text):
                value = Of(text);
                break;
            case JsonKind.Boolean when reader.TryReadBoolean(out var boolean):
                value = Of(boolean);
                break;
            case JsonKind.Object:
                return TryReadPoint(ref reader, out value);
            case JsonKind.Number or JsonKind.Text or JsonKind.Boolean:
                break;
            default:
                return reader.TrySkip() && reader.Fail(WireFault.WrongType, "The value is not a number, a text, true, false or a point.");
        }

        return value is not null;
    }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteJson(ref JsonWriter writer)
    {
        if (Number is { } number)
        {
            writer.Number(number);
        }
        else if (Text is { } text)
        {
            writer.Text(text);
        }
        else if (Boolean is { } boolean)
        {
            writer.Boolean(boolean);
        }
        else
        {
            writer.BeginObject();
            writer.Name("\"x\":"u8);
            writer.Number(X ?? 0);
            writer.Name("\"y\":"u8);
            writer.Number(Y ?? 0);
            writer.EndObject();
        }
    }

    private static bool TryReadPoint(ref JsonReader reader, [NotNullWhen(true)] out PayloadValue? value)
    {
        value = null;
        decimal? x = null, y = null;
        if (!reader.BeginObject())
        {
            return false;
        }

        while (reader.NextProperty(out var name))
        {
            var isX = name.SequenceEqual("x"u8);
            if (!isX && !name.SequenceEqual("y"u8))
            {
                if (!reader.TryIgnore(name))
                {
                    return false;
                }

                continue;
            }

            if ((isX ? x : y) is not null)
            {
                return reader.FailDuplicate(isX ? "x" : "y");
            }

            if (!reader.TryReadDecimal(out var number))
            {
                return reader.Within(isX ? "x" : "y");
            }

            if (isX)
            {
                x = number;
            }
            else
            {
                y = number;
            }
        }

        if (reader.HasFailed)
        {
            return false;
        }

        if (x is not { } foundX || y is not { } foundY)
        {
            return reader.FailMissing(x is null ? "x" : "y");
        }

        value = Of(foundX, foundY);
        return true;
    }
}
