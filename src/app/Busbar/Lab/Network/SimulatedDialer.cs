using Busbar.Lab.Parties;
using Busbar.Ocpp;
using Busbar.Ocpp.Stations;
using Busbar.Simulation;

namespace Busbar.Lab.Network;

/// <summary>Connects a station to an operator over the simulated network.</summary>
internal sealed class SimulatedDialer(World world, string stationId, OcppVersion version, StationLink settings) : IStationDialer
{
    /// <summary>The header that carries what the sub-protocol of a WebSocket would say.</summary>
    public const string VersionHeader = "version";

    /// <inheritdoc/>
    public async Task<DialResult> DialAsync(CancellationToken cancellationToken)
    {
        try
        {
            var dial = new FrameDial(stationId, settings.Operator) { Headers = new Dictionary<string, string> { [VersionHeader] = version.Number() } };
            var link = await world.Frames.ConnectAsync(dial, cancellationToken);
            return new DialResult.Opened(settings.Wrap(new SimulatedLink(link, world.Clock, settings.PingInterval)), version);
        }
        catch (FrameRefusedException refused)
        {
            return new DialResult.Failed(DialFailure.Refused, refused.Message, refused.Status);
        }
        catch (FrameLinkException lost)
        {
            return new DialResult.Failed(DialFailure.Unreachable, lost.Message);
        }
    }
}
