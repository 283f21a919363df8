using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Busbar.Wire;
using Busbar.Wire.Xml;

namespace Busbar.OpenAdr.V20b;

/// <summary>What is reported: one of the listed texts, or one of one's own that starts with <c>x-</c> (OpenADR 2.0b schema).</summary>
public readonly record struct ReportType : IWireText<ReportType>
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "reading",
        "usage",
        "demand",
        "setPoint",
        "deltaUsage",
        "deltaSetPoint",
        "deltaDemand",
        "baseline",
        "deviation",
        "avgUsage",
        "avgDemand",
        "operatingState",
        "upRegulationCapacityAvailable",
        "downRegulationCapacityAvailable",
        "regulationSetpoint",
        "storedEnergy",
        "targetEnergyStorage",
        "availableEnergyStorage",
        "price",
        "level",
        "powerFactor",
        "percentUsage",
        "percentDemand",
        "x-resourceStatus");

    private readonly string? _value;

    private ReportType(string value) => _value = value;

    /// <summary>Reading.</summary>
    public static ReportType Reading { get; } = new("reading");

    /// <summary>Usage.</summary>
    public static ReportType Usage { get; } = new("usage");

    /// <summary>Demand.</summary>
    public static ReportType Demand { get; } = new("demand");

    /// <summary>Set point.</summary>
    public static ReportType SetPoint { get; } = new("setPoint");

    /// <summary>Delta usage.</summary>
    public static ReportType DeltaUsage { get; } = new("deltaUsage");

    /// <summary>Delta set point.</summary>
    public static ReportType DeltaSetPoint { get; } = new("deltaSetPoint");

    /// <summary>Delta demand.</summary>
    public static ReportType DeltaDemand { get; } = new("deltaDemand");

    /// <summary>Baseline.</summary>
    public static ReportType Baseline { get; } = new("baseline");

    /// <summary>Deviation.</summary>
    public static ReportType Deviation { get; } = new("deviation");

    /// <summary>Avg usage.</summary>
    public static ReportType AvgUsage { get; } = new("avgUsage");

    /// <summary>Avg demand.</summary>
    public static ReportType AvgDemand { get; } = new("avgDemand");

    /// <summary>Operating state.</summary>
    public static ReportType OperatingState { get; } = new("operatingState");

    /// <summary>Up regulation capacity available.</summary>
    public static ReportType UpRegulationCapacityAvailable { get; } = new("upRegulationCapacityAvailable");

    /// <summary>Down regulation capacity available.</summary>
    public static ReportType DownRegulationCapacityAvailable { get; } = new("downRegulationCapacityAvailable");

    /// <summary>Regulation setpoint.</summary>
    public static ReportType RegulationSetpoint { get; } = new("regulationSetpoint");

    /// <summary>Stored energy.</summary>
    public static ReportType StoredEnergy { get; } = new("storedEnergy");

    /// <summary>Target energy storage.</summary>
    public static ReportType TargetEnergyStorage { get; } = new("targetEnergyStorage");

    /// <summary>Available energy storage.</summary>
    public static ReportType AvailableEnergyStorage { get; } = new("availableEnergyStorage");

    /// <summary>Price.</summary>
    public static ReportType Price { get; } = new("price");

    /// <summary>Level.</summary>
    public static ReportType Level { get; } = new("level");

    /// <summary>Power factor.</summary>
    public static ReportType PowerFactor { get; } = new("powerFactor");

    /// <summary>Percent usage.</summary>
    public static ReportType PercentUsage { get; } = new("percentUsage");

    /// <summary>Percent demand.</summary>
    public static ReportType PercentDemand { get; } = new("percentDemand");

    /// <summary>Resource status.</summary>
    public static ReportType ResourceStatus { get; } = new("x-resourceStatus");

    /// <inheritdoc/>
    public static string Expected => "a type of report";

    /// <summary>The text.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out ReportType value)
    {
        var token = XmlRecordReader.Collapse(text ?? "");
        var isValid = Known.TryGetValue(token, out var known) || ExtensionToken.IsOne(token);
        value = isValid ? new ReportType(known ?? token) : default;
        return isValid;
    }

    /// <inheritdoc/>
    public string ToWireText() => Value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
