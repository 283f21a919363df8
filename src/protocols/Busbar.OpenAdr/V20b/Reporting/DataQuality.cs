using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Busbar.Wire;
using Busbar.Wire.Xml;

namespace Busbar.OpenAdr.V20b;

/// <summary>How good a value is: one of the listed texts, or one of one's own that starts with <c>x-</c> (OpenADR 2.0b schema).</summary>
public readonly record struct DataQuality : IWireText<DataQuality>
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "No Quality - No Value",
        "No New Value - Previous Value Used",
        "Quality Bad - Non Specific",
        "Quality Bad - Configuration Error",
        "Quality Bad - Not Connected",
        "Quality Bad - Device Failure",
        "Quality Bad - Sensor Failure",
        "Quality Bad - Last Known Value",
        "Quality Bad - Comm Failure",
        "Quality Bad - Out of Service",
        "Quality Uncertain - Non Specific",
        "Quality Uncertain - Last Usable Value",
        "Quality Uncertain - Sensor Not Accurate",
        "Quality Uncertain - EU Units Exceeded",
        "Quality Uncertain - Sub Normal",
        "Quality Good - Non Specific",
        "Quality Good - Local Override",
        "Quality Limit - Field/Not",
        "Quality Limit - Field/Low",
        "Quality Limit - Field/High",
        "Quality Limit - Field/Constant");

    private readonly string? _value;

    private DataQuality(string value) => _value = value;

    /// <summary>No quality: no value.</summary>
    public static DataQuality NoQualityNoValue { get; } = new("No Quality - No Value");

    /// <summary>No new value: previous value used.</summary>
    public static DataQuality NoNewValuePreviousValueUsed { get; } = new("No New Value - Previous Value Used");

    /// <summary>Quality bad: non specific.</summary>
    public static DataQuality QualityBadNonSpecific { get; } = new("Quality Bad - Non Specific");

    /// <summary>Quality bad: configuration error.</summary>
    public static DataQuality QualityBadConfigurationError { get; } = new("Quality Bad - Configuration Error");

    /// <summary>Quality bad: not connected.</summary>
    public static DataQuality QualityBadNotConnected { get; } = new("Quality Bad - Not Connected");

    /// <summary>Quality bad: device failure.</summary>
    public static DataQuality QualityBadDeviceFailure { get; } = new("Quality Bad - Device Failure");

    /// <summary>Quality bad: sensor failure.</summary>
    public static DataQuality QualityBadSensorFailure { get; } = new("Quality Bad - Sensor Failure");

    /// <summary>Quality bad: last known value.</summary>
    public static DataQuality QualityBadLastKnownValue { get; } = new("Quality Bad - Last Known Value");

    /// <summary>Quality bad: comm failure.</summary>
    public static DataQuality QualityBadCommFailure { get; } = new("Quality Bad - Comm Failure");

    /// <summary>Quality bad: out of service.</summary>
    public static DataQuality QualityBadOutOfService { get; } = new("Quality Bad - Out of Service");

    /// <summary>Quality uncertain: non specific.</summary>
    public static DataQuality QualityUncertainNonSpecific { get; } = new("Quality Uncertain - Non Specific");

    /// <summary>Quality uncertain: last usable value.</summary>
    public static DataQuality QualityUncertainLastUsableValue { get; } = new("Quality Uncertain - Last Usable Value");

    /// <summary>Quality uncertain: sensor not accurate.</summary>
    public static DataQuality QualityUncertainSensorNotAccurate { get; } = new("Quality Uncertain - Sensor Not Accurate");

    /// <summary>Quality uncertain: eu units exceeded.</summary>
    public static DataQuality QualityUncertainEUUnitsExceeded { get; } = new("Quality Uncertain - EU Units Exceeded");

    /// <summary>Quality uncertain: sub normal.</summary>
    public static DataQuality QualityUncertainSubNormal { get; } = new("Quality Uncertain - Sub Normal");

    /// <summary>Quality good: non specific.</summary>
    public static DataQuality QualityGoodNonSpecific { get; } = new("Quality Good - Non Specific");

    /// <summary>Quality good: local override.</summary>
    public static DataQuality QualityGoodLocalOverride { get; } = new("Quality Good - Local Override");

    /// <summary>Quality limit: field/not.</summary>
    public static DataQuality QualityLimitFieldNot { get; } = new("Quality Limit - Field/Not");

    /// <summary>Quality limit: field/low.</summary>
    public static DataQuality QualityLimitFieldLow { get; } = new("Quality Limit - Field/Low");

    /// <summary>Quality limit: field/high.</summary>
    public static DataQuality QualityLimitFieldHigh { get; } = new("Quality Limit - Field/High");

    /// <summary>Quality limit: field/constant.</summary>
    public static DataQuality QualityLimitFieldConstant { get; } = new("Quality Limit - Field/Constant");

    /// <inheritdoc/>
    public static string Expected => "a data quality";

    /// <summary>The text.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out DataQuality value)
    {
        var token = XmlRecordReader.Collapse(text ?? "");
        var isValid = Known.TryGetValue(token, out var known) || ExtensionToken.IsOne(token);
        value = isValid ? new DataQuality(known ?? token) : default;
        return isValid;
    }

    /// <inheritdoc/>
    public string ToWireText() => Value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
