using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Frames;
using Busbar.Operator.Stations;
using Busbar.Operator.StationLog;
using Microsoft.Extensions.Logging;

namespace Busbar.Operator.Connections;

/// <summary>Watches one connection: the station log, the time of the last sign of life, counters.</summary>
internal sealed partial class StationObserver(Station station, FrameLog? log, TimeProvider time, OcppVersion version, ILogger logger) : RpcObserver
{
    private readonly FrameNames _names = new(version);

    public override void Received(ReadOnlySpan<byte> frame)
    {
        station.LastSeen = time.GetUtcNow();
        log?.Record(station.Id, LoggedFrame.FromStation, frame, _names);
    }

    public override void Sent(ReadOnlySpan<byte> frame) => log?.Record(station.Id, LoggedFrame.ToStation, frame, _names);

    public override void BadFrame(FrameFault fault, MessageType type, string? messageId)
    {
        Telemetry.BadMessage();
        LogBadFrame(logger, station.Id.Value, fault.ToString());
    }

    public override void BadPayload(string action, string messageId, RpcError error)
    {
        Telemetry.BadMessage();
        LogBadPayload(logger, station.Id.Value, action, error.Code.ToString(), error.Path, error.Description);
    }

    public override void HandlerFailed(string action, Exception exception) => LogHandlerFailed(logger, exception, station.Id.Value, action);
}
