namespace Busbar.Energy.Profiles;

/// <summary>What turns watts into amperes and back.</summary>
/// <param name="Volts">The voltage of a phase.</param>
/// <param name="Phases">The phases where a period does not say.</param>
public readonly record struct ElectricalContext(double Volts, int Phases)
{
    /// <summary>230 V between a phase and neutral, three phases (OCPP 2.1 K01.FR.49).</summary>
    public static ElectricalContext Europe { get; } = new(230, 3);

    /// <summary>Converts a rate of a period to <paramref name="to"/>: A = W / (V · phases) (OCPP 2.1 K01.FR.50).</summary>
    internal double? Convert(double? value, RateUnit from, RateUnit to, int? phases) => (from, to) switch
    {
        (RateUnit.W, RateUnit.A) => value / (Volts * (phases ?? Phases)),
        (RateUnit.A, RateUnit.W) => value * (Volts * (phases ?? Phases)),
        _ => value,
    };
}
