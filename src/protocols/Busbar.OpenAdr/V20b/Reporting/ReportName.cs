using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Busbar.Wire;
using Busbar.Wire.Xml;

namespace Busbar.OpenAdr.V20b;

/// <summary>The kind of report: one of the listed texts, or one of one's own that starts with <c>x-</c> (OpenADR 2.0b schema).</summary>
public readonly record struct ReportName : IWireText<ReportName>
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "METADATA_HISTORY_USAGE",
        "HISTORY_USAGE",
        "METADATA_HISTORY_GREENBUTTON",
        "HISTORY_GREENBUTTON",
        "METADATA_TELEMETRY_USAGE",
        "TELEMETRY_USAGE",
        "METADATA_TELEMETRY_STATUS",
        "TELEMETRY_STATUS");

    private readonly string? _value;

    private ReportName(string value) => _value = value;

    /// <summary>Metadata history usage.</summary>
    public static ReportName MetadataHistoryUsage { get; } = new("METADATA_HISTORY_USAGE");

    /// <summary>History usage.</summary>
    public static ReportName HistoryUsage { get; } = new("HISTORY_USAGE");

    /// <summary>Metadata history greenbutton.</summary>
    public static ReportName MetadataHistoryGreenbutton { get; } = new("METADATA_HISTORY_GREENBUTTON");

    /// <summary>History greenbutton.</summary>
    public static ReportName HistoryGreenbutton { get; } = new("HISTORY_GREENBUTTON");

    /// <summary>Metadata telemetry usage.</summary>
    public static ReportName MetadataTelemetryUsage { get; } = new("METADATA_TELEMETRY_USAGE");

    /// <summary>Telemetry usage.</summary>
    public static ReportName TelemetryUsage { get; } = new("TELEMETRY_USAGE");

    /// <summary>Metadata telemetry status.</summary>
    public static ReportName MetadataTelemetryStatus { get; } = new("METADATA_TELEMETRY_STATUS");

    /// <summary>Telemetry status.</summary>
    public static ReportName TelemetryStatus { get; } = new("TELEMETRY_STATUS");

    /// <inheritdoc/>
    public static string Expected => "the name of a report";

    /// <summary>The text.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out ReportName value)
    {
        var token = XmlRecordReader.Collapse(text ?? "");
        var isValid = Known.TryGetValue(token, out var known) || ExtensionToken.IsOne(token);
        value = isValid ? new ReportName(known ?? token) : default;
        return isValid;
    }

    /// <inheritdoc/>
    public string ToWireText() => Value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
