namespace Busbar.Energy.GridSignals;

/// <summary>One data point of a grid signal: a number, a text, a truth value or a point of a curve.</summary>
public sealed record SignalValue
{
    private SignalValue()
    {
    }

    /// <summary>The number, if it is one.</summary>
    public decimal? Number { get; private init; }

    /// <summary>The text, if it is one.</summary>
    public string? Text { get; private init; }

    /// <summary>The truth value, if it is one.</summary>
    public bool? Boolean { get; private init; }

    /// <summary>The point of a curve, if it is one.</summary>
    public (decimal X, decimal Y)? Point { get; private init; }

    /// <summary>A number.</summary>
    public static SignalValue Of(decimal number) => new() { Number = number };

    /// <summary>A text.</summary>
    public static SignalValue Of(string text) => new() { Text = text };

    /// <summary>A truth value.</summary>
    public static SignalValue Of(bool boolean) => new() { Boolean = boolean };

    /// <summary>A point of a curve.</summary>
    public static SignalValue Of(decimal x, decimal y) => new() { Point = (x, y) };

    /// <summary>The number, or that of a text that is one.</summary>
    public decimal? AsNumber() => Number
        ?? (decimal.TryParse(Text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var parsed) ? parsed : null);

    /// <summary>The value as people read it.</summary>
    public override string ToString() => Text
        ?? Number?.ToString(System.Globalization.CultureInfo.InvariantCulture)
        ?? Boolean?.ToString()
        ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Point?.X} {Point?.Y}");
}
