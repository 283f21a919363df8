namespace Busbar.Vehicle.Charging;

/// <summary>One thing a car lived through, for people to read.</summary>
/// <param name="At">When.</param>
/// <param name="What">A short word: connected, session, authorized, energy, ended, …</param>
/// <param name="Text">A sentence.</param>
public readonly record struct VehicleHappening(DateTimeOffset At, string What, string Text);
