using Microsoft.Extensions.Logging;

namespace Busbar.Operator;

public sealed partial class OperatorCore
{
    [LoggerMessage(EventIds.Connected, LogLevel.Information, "Station {StationId} connected with OCPP {Version} from {Address}")]
    private static partial void LogConnected(ILogger logger, string stationId, string version, string address);

    [LoggerMessage(EventIds.Disconnected, LogLevel.Information, "Station {StationId} disconnected: {Reason}")]
    private static partial void LogDisconnected(ILogger logger, string stationId, string reason);

    [LoggerMessage(EventIds.Replaced, LogLevel.Warning, "A second connection of station {StationId} from {Address} replaced one that was alive")]
    private static partial void LogReplaced(ILogger logger, string stationId, string address);
}
