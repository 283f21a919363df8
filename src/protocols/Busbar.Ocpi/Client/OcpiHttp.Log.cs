using Microsoft.Extensions.Logging;

namespace Busbar.Ocpi.Client;

public sealed partial class OcpiHttp
{
    [LoggerMessage(EventIds.Called, LogLevel.Debug, "{Method} {Module} at {PeerId}: {HttpStatus} {Failure} after {Milliseconds} ms")]
    private partial void LogCalled(string peerId, string method, string module, int httpStatus, OcpiFailure failure, double milliseconds);

    [LoggerMessage(EventIds.RefusedUrl, LogLevel.Warning, "An address of {PeerId} was not called: {Reason}")]
    private partial void LogRefused(string peerId, string reason);
}
