using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Connections;
using Busbar.Ocpp.Handshake;
using Busbar.Operator.Stations;

namespace Busbar.Operator.Connections;

/// <summary>One connection of a station.</summary>
public sealed class StationConnection
{
    private readonly OperatorCore _core;

    internal StationConnection(OperatorCore core, Station station, OcppVersion version, ConnectionOrigin origin, DateTimeOffset since)
    {
        _core = core;
        Station = station;
        Version = version;
        Origin = origin;
        Since = since;
    }

    /// <summary>The version that is spoken.</summary>
    public OcppVersion Version { get; }

    /// <summary>Takes the station's frames.</summary>
    public RpcPeer Peer { get; internal set; } = null!;

    internal Station Station { get; }

    internal ConnectionOrigin Origin { get; }

    internal DateTimeOffset Since { get; }

    internal ConnectionEntry Entry { get; set; } = null!;

    /// <summary>Tells the operator that the connection is over.</summary>
    public Task EndAsync() => _core.EndAsync(this);
}

/// <summary>Where a connection comes from and how it is secured.</summary>
/// <param name="Profile">The security profile.</param>
/// <param name="RemoteAddress">The address, for logs.</param>
public sealed record ConnectionOrigin(SecurityProfile Profile, string RemoteAddress);
