namespace Busbar.Charging.Stations;

/// <summary>The number of a connector within its EVSE, from 1.</summary>
/// <param name="Value">The number.</param>
public readonly record struct ConnectorId(int Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
