using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Busbar.Wire;
using Busbar.Wire.Xml;

namespace Busbar.OpenAdr.V20b;

/// <summary>What a signal is: one of the listed texts, or one of one's own that starts with <c>x-</c> (OpenADR 2.0b schema).</summary>
public readonly record struct SignalName : IWireText<SignalName>
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "SIMPLE",
        "simple",
        "ELECTRICITY_PRICE",
        "ENERGY_PRICE",
        "DEMAND_CHARGE",
        "BID_PRICE",
        "BID_LOAD",
        "BID_ENERGY",
        "CHARGE_STATE",
        "LOAD_DISPATCH",
        "LOAD_CONTROL");

    private readonly string? _value;

    private SignalName(string value) => _value = value;

    /// <summary>Levels 0 to 3.</summary>
    public static SignalName Simple { get; } = new("SIMPLE");

    /// <summary>Levels 0 to 3, as profile 2.0a writes it.</summary>
    public static SignalName SimpleLowerCase { get; } = new("simple");

    /// <summary>Electricity price.</summary>
    public static SignalName ElectricityPrice { get; } = new("ELECTRICITY_PRICE");

    /// <summary>Energy price.</summary>
    public static SignalName EnergyPrice { get; } = new("ENERGY_PRICE");

    /// <summary>Demand charge.</summary>
    public static SignalName DemandCharge { get; } = new("DEMAND_CHARGE");

    /// <summary>Bid price.</summary>
    public static SignalName BidPrice { get; } = new("BID_PRICE");

    /// <summary>Bid load.</summary>
    public static SignalName BidLoad { get; } = new("BID_LOAD");

    /// <summary>Bid energy.</summary>
    public static SignalName BidEnergy { get; } = new("BID_ENERGY");

    /// <summary>Charge state.</summary>
    public static SignalName ChargeState { get; } = new("CHARGE_STATE");

    /// <summary>Load dispatch.</summary>
    public static SignalName LoadDispatch { get; } = new("LOAD_DISPATCH");

    /// <summary>Load control.</summary>
    public static SignalName LoadControl { get; } = new("LOAD_CONTROL");

    /// <inheritdoc/>
    public static string Expected => "the name of a signal";

    /// <summary>The text.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out SignalName value)
    {
        var token = XmlRecordReader.Collapse(text ?? "");
        var isValid = Known.TryGetValue(token, out var known) || ExtensionToken.IsOne(token);
        value = isValid ? new SignalName(known ?? token) : default;
        return isValid;
    }

    /// <inheritdoc/>
    public string ToWireText() => Value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
