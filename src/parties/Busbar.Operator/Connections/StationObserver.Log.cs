using Microsoft.Extensions.Logging;

namespace Busbar.Operator.Connections;

internal sealed partial class StationObserver
{
    [LoggerMessage(EventIds.BadFrame, LogLevel.Warning, "Station {StationId} sent a frame that cannot be read: {Fault}")]
    private static partial void LogBadFrame(ILogger logger, string stationId, string fault);

    [LoggerMessage(EventIds.BadPayload, LogLevel.Warning, "Station {StationId} sent a bad {Action}: {Code} at {Path}: {Description}")]
    private static partial void LogBadPayload(ILogger logger, string stationId, string action, string code, string? path, string description);

    [LoggerMessage(EventIds.HandlerFailed, LogLevel.Error, "Handling {Action} of station {StationId} failed")]
    private static partial void LogHandlerFailed(ILogger logger, Exception exception, string stationId, string action);
}
