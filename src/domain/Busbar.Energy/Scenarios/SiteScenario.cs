using Busbar.Energy.Network;

namespace Busbar.Energy.Scenarios;

/// <summary>Real sessions on a phasor network, in periods of equal length, with ideal batteries.</summary>
/// <param name="PeriodHours">The length of a period in hours.</param>
/// <param name="Volts">The voltage that turns currents into energy.</param>
/// <param name="MaxAmperes">The most a car takes.</param>
/// <param name="Network">The site under one of its caps.</param>
/// <param name="Sessions">The sessions, in the order of their loads where they arrive together.</param>
public sealed record SiteScenario(
    double PeriodHours, double Volts, double MaxAmperes, ElectricalNetwork Network, IReadOnlyList<ScenarioSession> Sessions)
{
    /// <summary>How many ampere-periods a kWh is.</summary>
    public double AmperePeriodsPerKwh => 1000 / (Volts * PeriodHours);
}

/// <summary>One session of a scenario.</summary>
/// <param name="Load">The load it is plugged into.</param>
/// <param name="Arrival">The period of arrival.</param>
/// <param name="Departure">The first period in which it is gone.</param>
/// <param name="EnergyKwh">The energy it wants, in kWh.</param>
public readonly record struct ScenarioSession(int Load, int Arrival, int Departure, double EnergyKwh);
