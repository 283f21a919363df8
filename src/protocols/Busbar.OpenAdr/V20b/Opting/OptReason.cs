using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Busbar.Wire;
using Busbar.Wire.Xml;

namespace Busbar.OpenAdr.V20b;

/// <summary>Why a VEN opts: one of the listed texts, or one of one's own that starts with <c>x-</c> (OpenADR 2.0b schema).</summary>
public readonly record struct OptReason : IWireText<OptReason>
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "economic",
        "emergency",
        "mustRun",
        "notParticipating",
        "outageRunStatus",
        "overrideStatus",
        "participating",
        "x-schedule");

    private readonly string? _value;

    private OptReason(string value) => _value = value;

    /// <summary>Economic.</summary>
    public static OptReason Economic { get; } = new("economic");

    /// <summary>Emergency.</summary>
    public static OptReason Emergency { get; } = new("emergency");

    /// <summary>Must run.</summary>
    public static OptReason MustRun { get; } = new("mustRun");

    /// <summary>Not participating.</summary>
    public static OptReason NotParticipating { get; } = new("notParticipating");

    /// <summary>Outage run status.</summary>
    public static OptReason OutageRunStatus { get; } = new("outageRunStatus");

    /// <summary>Override status.</summary>
    public static OptReason OverrideStatus { get; } = new("overrideStatus");

    /// <summary>Participating.</summary>
    public static OptReason Participating { get; } = new("participating");

    /// <summary>Schedule.</summary>
    public static OptReason Schedule { get; } = new("x-schedule");

    /// <inheritdoc/>
    public static string Expected => "a reason to opt";

    /// <summary>The text.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out OptReason value)
    {
        var token = XmlRecordReader.Collapse(text ?? "");
        var isValid = Known.TryGetValue(token, out var known) || ExtensionToken.IsOne(token);
        value = isValid ? new OptReason(known ?? token) : default;
        return isValid;
    }

    /// <inheritdoc/>
    public string ToWireText() => Value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
