namespace Busbar.Lab.Replay;

/// <summary>A charging session that really happened.</summary>
/// <param name="Arrival">When the car came.</param>
/// <param name="Departure">When it left.</param>
/// <param name="EnergyWattHours">The energy that it was given.</param>
/// <param name="Station">Where.</param>
/// <param name="Id">Its name in the file.</param>
internal sealed record RecordedSession(DateTimeOffset Arrival, DateTimeOffset Departure, decimal EnergyWattHours, string Station, string Id)
{
    /// <summary>The least power that gives the energy within the stay, less the moments that authorization takes.</summary>
    public double NeededWatts => (double)EnergyWattHours / Math.Max((Departure - Arrival - Overhead).TotalHours, Least.TotalHours);

    // From the plug to the closed contactor and back: a few messages at each end.
    private static readonly TimeSpan Overhead = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(1);
}
