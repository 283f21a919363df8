namespace Busbar.Charging.Stations;

/// <summary>Something that matters for security, told by a station or seen by the operator.</summary>
/// <param name="Type">The kind, in the words of OCPP 2.1 appendix 1 or our own.</param>
/// <param name="At">When it happened.</param>
/// <param name="Detail">More, in plain words.</param>
public sealed record SecurityEvent(string Type, DateTimeOffset At, string? Detail);
