using System.Globalization;

namespace Busbar.Station.DeviceModel;

/// <summary>The kinds of value, spelled as in OCPP 2.x.</summary>
internal enum DataKind
{
    @string,
    @decimal,
    integer,
    dateTime,
    boolean,
    OptionList,
    SequenceList,
    MemberList,
}

/// <summary>Who may read and write a variable.</summary>
internal enum Mutability
{
    ReadOnly,
    WriteOnly,
    ReadWrite,
}

/// <summary>What a variable is an attribute of.</summary>
internal enum VariableScope
{
    Station,
    Evse,
    Connector,
}

/// <summary>The protocol versions whose device model has a variable.</summary>
[Flags]
internal enum ModelVersions
{
    V16 = 1,
    V201 = 2,
    V21 = 4,
    V2 = V201 | V21,
    All = V16 | V2,
}

/// <summary>One variable of the device model as every station has it; immutable and shared by all stations of a process.</summary>
internal sealed record VariableDefinition(
    string Component, string Variable, DataKind Kind, Mutability Mutability, string? Default = null)
{
    internal string? Instance { get; init; }

    internal string? ComponentInstance { get; init; }

    internal string? Unit { get; init; }

    internal double? Min { get; init; }

    /// <summary>The greatest value; the greatest length of a text or list.</summary>
    internal double? Max { get; init; }

    internal string? Values { get; init; }

    internal bool NeedsReboot { get; init; }

    internal VariableScope Scope { get; init; }

    internal ModelVersions Versions { get; init; } = ModelVersions.V2;

    internal bool SupportsMonitoring => Kind is DataKind.integer or DataKind.@decimal or DataKind.boolean or DataKind.OptionList;

    /// <summary>Says in one sentence what is wrong with a value, or null when it may be set.</summary>
    internal string? Refuse(string value) => Kind switch
    {
        DataKind.boolean => value is "true" or "false" or "True" or "False" or "TRUE" or "FALSE" ? null : "The value is not true or false.",
        DataKind.integer => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? RefuseNumber(whole) : "The value is not a whole number.",
        DataKind.@decimal => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? RefuseNumber(number) : "The value is not a number.",
        DataKind.dateTime => DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out _) ? null : "The value is not a date and time.",
        DataKind.OptionList => IsListed(value) ? null : "The value is not one of the options.",
        DataKind.MemberList or DataKind.SequenceList => RefuseList(value),
        _ => value.Length > (Max ?? MaxTextLength) ? "The value is too long."
            : value.Length < (Min ?? 0) ? "The value is too short." : null,
    };

    // The specification's own limit of an attribute's value (OCPP 2.0.1 DeviceDataCtrlr.ValueSize).
    internal const int MaxTextLength = 2500;

    private string? RefuseNumber(double number) =>
        number < Min ? "The value is below the minimum." : number > Max ? "The value is above the maximum." : null;

    private string? RefuseList(string value)
    {
        var members = value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (members.Distinct(StringComparer.OrdinalIgnoreCase).Count() != members.Length)
            return "A member appears twice.";
        return Values is null || Array.TrueForAll(members, IsListed) ? null : "A member is not one of the allowed.";
    }

    private bool IsListed(string value) =>
        Values is null || Values.Split(',').Contains(value, StringComparer.OrdinalIgnoreCase);
}
