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
    private readonly CancellationTokenSource _ending = new();
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, bool> _askedFor = new(StringComparer.Ordinal);

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

    /// <summary>Ends with the connection.</summary>
    internal CancellationToken Ending => _ending.Token;

    /// <summary>Tells the operator that the connection is over.</summary>
    public async Task EndAsync()
    {
        await _ending.CancelAsync();
        await _core.EndAsync(this);
    }

    /// <summary>Notes that the station was asked to send an action, which it may then do although it is not in service.</summary>
    internal void AskFor(string action) => _askedFor.TryAdd(action, true);

    internal bool WasAskedFor(string action) => _askedFor.ContainsKey(action);
}

/// <summary>Where a connection comes from and how it is secured.</summary>
/// <param name="Profile">The security profile.</param>
/// <param name="RemoteAddress">The address, for logs.</param>
/// <param name="CertificateName">The common name of the station's certificate; null where it has none.</param>
public sealed record ConnectionOrigin(SecurityProfile Profile, string RemoteAddress, string? CertificateName = null);
