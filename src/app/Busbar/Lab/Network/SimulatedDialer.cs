using Busbar.Ocpp;
using Busbar.Ocpp.Stations;
using Busbar.Simulation;

namespace Busbar.Lab.Network;

/// <summary>Connects a station to an operator over the simulated network.</summary>
internal sealed class SimulatedDialer(World world, string stationId, string operatorAddress, OcppVersion version, TimeSpan? pingInterval) : IStationDialer
{
    /// <summary>The header that carries what the sub-protocol of a WebSocket would say.</summary>
    public const string VersionHeader = "version";

    /// <inheritdoc/>
    public async Task<DialResult> DialAsync(CancellationToken cancellationToken)
    {
        try
        {
            var dial = new FrameDial(stationId, operatorAddress) { Headers = new Dictionary<string, string> { [VersionHeader] = version.Number() } };
            var link = await world.Frames.ConnectAsync(dial, cancellationToken);
            return new DialResult.Opened(new SimulatedLink(link, world.Clock, pingInterval), version);
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
