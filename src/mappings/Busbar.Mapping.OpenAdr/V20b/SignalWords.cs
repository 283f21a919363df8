using Busbar.Energy.GridSignals;
using Busbar.OpenAdr.V20b;

namespace Busbar.Mapping.OpenAdr.V20b;

/// <summary>The signals of 2.0b and the payloads of 3.x that mean the same.</summary>
internal static class SignalWords
{
    private const string Extension = "x-";

    private static readonly (string Payload, SignalName Name, SignalType Kind)[] Pairs =
    [
        ("SIMPLE", SignalName.Simple, SignalType.Level),
        ("PRICE", SignalName.ElectricityPrice, SignalType.Price),
        ("DISPATCH_SETPOINT", SignalName.LoadDispatch, SignalType.Setpoint),
        ("DISPATCH_SETPOINT_RELATIVE", SignalName.LoadDispatch, SignalType.Delta),
        ("CHARGE_STATE_SETPOINT", SignalName.ChargeState, SignalType.Setpoint),
        ("CONTROL_SETPOINT", SignalName.LoadControl, SignalType.LoadControlSetpoint),
        ("CONTROL_LEVEL_OFFSET", SignalName.LoadControl, SignalType.LoadControlLevelOffset),
        ("CONTROL_LEVEL_OFFSET_PERCENT", SignalName.LoadControl, SignalType.LoadControlPercentOffset),
        (LoadControlCapacity, SignalName.LoadControl, SignalType.LoadControlCapacity),
    ];

    /// <summary>A share of the capacity: 3.x has no payload for it, so it goes by a name of our own.</summary>
    public const string LoadControlCapacity = "LOAD_CONTROL_CAPACITY";

    /// <summary>The signal of a payload; one without a signal goes by an extension token, which <paramref name="isListed"/> tells.</summary>
    public static (SignalName Name, SignalType Kind)? ToWire(string payload, out bool isListed)
    {
        var at = Array.FindIndex(Pairs, pair => pair.Payload == payload);
        isListed = at >= 0;
        return isListed ? (Pairs[at].Name, Pairs[at].Kind)
            : SignalName.TryParse(Extension + payload, out var token) ? (token, SignalType.Setpoint)
            : null;
    }

    /// <summary>The payload of a signal, or null where 3.x has none.</summary>
    public static string? ToDomain(SignalName name, SignalType kind)
    {
        if (name == SignalName.SimpleLowerCase)
        {
            name = SignalName.Simple;
        }

        if (name.Value.StartsWith(Extension, StringComparison.Ordinal))
        {
            return name.Value[Extension.Length..];
        }

        return (name.Value, kind) switch
        {
            ("ENERGY_PRICE", SignalType.Price) => "PRICE",
            _ => Array.Find(Pairs, pair => pair.Name == name && pair.Kind == kind).Payload,
        };
    }

    /// <summary>The unit of a payload's values.</summary>
    public static ItemBase? UnitOf(string payload, PayloadDescription? description)
    {
        if (payload is "PRICE" or "EXPORT_PRICE")
        {
            return CurrencyCode.TryParse(description?.Currency ?? "USD", out var currency)
                ? new CurrencyPerKWh { ItemDescription = CurrencyItemDescription.CurrencyPerKWh, ItemUnits = currency, SiScaleCode = SiScaleCode.None }
                : null;
        }

        return description?.Units?.ToUpperInvariant() switch
        {
            "KW" => Power(SiScaleCode.Kilo),
            "W" => Power(SiScaleCode.None),
            "KWH" => new EnergyReal { SiScaleCode = SiScaleCode.Kilo },
            "AMPS" => new Current { SiScaleCode = SiScaleCode.None },
            "VOLTS" => new Voltage { SiScaleCode = SiScaleCode.None },
            _ => null,
        };
    }

    /// <summary>How the values of a signal are to be read, and by what they are multiplied for that.</summary>
    public static (PayloadDescription Description, decimal Factor) ToDomain(string payload, ItemBase? unit) => unit switch
    {
        PowerReal power => (new PayloadDescription(payload) { Units = "KW" }, Scale(power.SiScaleCode) / 1000m),
        EnergyReal energy => (new PayloadDescription(payload) { Units = "KWH" }, Scale(energy.SiScaleCode) / 1000m),
        CurrencyPerKWh price => (new PayloadDescription(payload) { Units = "KWH", Currency = price.ItemUnits.Value }, Scale(price.SiScaleCode)),
        Current current => (new PayloadDescription(payload) { Units = "AMPS" }, Scale(current.SiScaleCode)),
        Voltage voltage => (new PayloadDescription(payload) { Units = "VOLTS" }, Scale(voltage.SiScaleCode)),
        _ => (new PayloadDescription(payload), 1m),
    };

    /// <summary>The power of ten of a scale.</summary>
    public static decimal Scale(SiScaleCode code) => code switch
    {
        SiScaleCode.Pico => 1e-12m,
        SiScaleCode.Nano => 1e-9m,
        SiScaleCode.Micro => 1e-6m,
        SiScaleCode.Milli => 1e-3m,
        SiScaleCode.Centi => 1e-2m,
        SiScaleCode.Deci => 1e-1m,
        SiScaleCode.Kilo => 1e3m,
        SiScaleCode.Mega => 1e6m,
        SiScaleCode.Giga => 1e9m,
        SiScaleCode.Tera => 1e12m,
        _ => 1m,
    };

    // What 2.0b wants to be said of any power; no signal of 3.x says it, and no receiver acts on it.
    private static PowerReal Power(SiScaleCode scale) => new()
    {
        ItemUnits = RealPowerUnit.Watt,
        SiScaleCode = scale,
        PowerAttributes = new PowerAttributes { Hertz = 50, Voltage = 230, Ac = true },
    };
}
