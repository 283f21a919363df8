using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Operator.Transactions;

namespace Busbar.Operator.Storage;

/// <summary>A connector's state with its station and when it was received.</summary>
internal sealed record ConnectorRow(StationId Station, ConnectorState State, DateTimeOffset ReceivedAt);

/// <summary>A variable's value with its station and when it was received.</summary>
internal sealed record VariableRow(StationId Station, VariableValue Value, DateTimeOffset UpdatedAt);

/// <summary>A ledger entry with its identity and its stored form.</summary>
internal readonly record struct EventRow(SessionId Session, EventIdentity Identity, SessionEvent Entry, byte[] Body);

/// <summary>A session with the version its station spoke.</summary>
internal sealed record SessionRow(Session Session, string OcppVersion);

/// <summary>A number given to a 1.6 transaction.</summary>
internal sealed record NumberRow(StationId Station, StartKey Key, long Number);

/// <summary>A security event with its station and when it was received.</summary>
internal sealed record SecurityEventRow(StationId Station, SecurityEvent Event, DateTimeOffset ReceivedAt);
