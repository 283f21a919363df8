namespace Busbar.Charging.Stations;

/// <summary>The number of an EVSE within its station, from 1; 0 is the station as a whole.</summary>
/// <param name="Value">The number.</param>
public readonly record struct EvseId(int Value)
{
    /// <summary>The station as a whole.</summary>
    public static EvseId Station => default;

    /// <inheritdoc />
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
