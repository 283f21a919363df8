namespace Busbar.Charging.Stations;

/// <summary>A station's boot as told to the operator.</summary>
/// <param name="Identity">What the station says of itself.</param>
/// <param name="Reason">Why it booted, in the words of OCPP 2.1.</param>
public sealed record Boot(StationIdentity Identity, string Reason);
