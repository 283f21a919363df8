using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Busbar.Wire;
using Busbar.Wire.Xml;

namespace Busbar.OpenAdr.V20b;

/// <summary>How a value comes about: one of the listed texts, or one of one's own that starts with <c>x-</c> (OpenADR 2.0b schema).</summary>
public readonly record struct ReadingType : IWireText<ReadingType>
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "Direct Read",
        "Net",
        "Allocated",
        "Estimated",
        "Summed",
        "Derived",
        "Mean",
        "Peak",
        "Hybrid",
        "Contract",
        "Projected",
        "x-RMS",
        "x-notApplicable");

    private readonly string? _value;

    private ReadingType(string value) => _value = value;

    /// <summary>Direct read.</summary>
    public static ReadingType DirectRead { get; } = new("Direct Read");

    /// <summary>Net.</summary>
    public static ReadingType Net { get; } = new("Net");

    /// <summary>Allocated.</summary>
    public static ReadingType Allocated { get; } = new("Allocated");

    /// <summary>Estimated.</summary>
    public static ReadingType Estimated { get; } = new("Estimated");

    /// <summary>Summed.</summary>
    public static ReadingType Summed { get; } = new("Summed");

    /// <summary>Derived.</summary>
    public static ReadingType Derived { get; } = new("Derived");

    /// <summary>Mean.</summary>
    public static ReadingType Mean { get; } = new("Mean");

    /// <summary>Peak.</summary>
    public static ReadingType Peak { get; } = new("Peak");

    /// <summary>Hybrid.</summary>
    public static ReadingType Hybrid { get; } = new("Hybrid");

    /// <summary>Contract.</summary>
    public static ReadingType Contract { get; } = new("Contract");

    /// <summary>Projected.</summary>
    public static ReadingType Projected { get; } = new("Projected");

    /// <summary>Rms.</summary>
    public static ReadingType Rms { get; } = new("x-RMS");

    /// <summary>Not applicable.</summary>
    public static ReadingType NotApplicable { get; } = new("x-notApplicable");

    /// <inheritdoc/>
    public static string Expected => "a type of reading";

    /// <summary>The text.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out ReadingType value)
    {
        var token = XmlRecordReader.Collapse(text ?? "");
        var isValid = Known.TryGetValue(token, out var known) || ExtensionToken.IsOne(token);
        value = isValid ? new ReadingType(known ?? token) : default;
        return isValid;
    }

    /// <inheritdoc/>
    public string ToWireText() => Value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
