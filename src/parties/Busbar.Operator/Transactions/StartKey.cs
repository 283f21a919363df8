using Busbar.Charging.Stations;

namespace Busbar.Operator.Transactions;

/// <summary>What makes two starts of OCPP 1.6 the same start, so that a repeated one gets the same transaction number.</summary>
internal readonly record struct StartKey(ConnectorId Connector, DateTimeOffset At, string IdTag, decimal MeterStart);
