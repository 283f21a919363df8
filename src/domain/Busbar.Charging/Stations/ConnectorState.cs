namespace Busbar.Charging.Stations;

/// <summary>The last reported state of one connector.</summary>
/// <param name="Evse">The EVSE.</param>
/// <param name="Connector">The connector within it.</param>
/// <param name="Status">What it is doing.</param>
/// <param name="ErrorCode">The error code as reported, null when there is none.</param>
/// <param name="Since">When the station says that this began.</param>
public sealed record ConnectorState(EvseId Evse, ConnectorId Connector, ConnectorStatus Status, string? ErrorCode, DateTimeOffset Since);
