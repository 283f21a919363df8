namespace Busbar.Simulation;

/// <summary>A run cannot go on: a livelock, a deadlock, or work that escaped the scheduler.</summary>
public sealed class SimulationException(string message) : Exception(message);
