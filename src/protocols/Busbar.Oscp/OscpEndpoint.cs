using System.Threading.Channels;

namespace Busbar.Oscp;

/// <summary>
/// One party of OSCP: answers what peers send, sends to them, and keeps registrations, handshakes and heartbeats going.
/// </summary>
public sealed partial class OscpEndpoint
{
    private readonly OscpSettings _settings;
    private readonly IOscpPeers _peers;
    private readonly IOscpTransport _transport;
    private readonly IOscpIds _ids;
    private readonly TimeProvider _time;
    private readonly OscpParty _party;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, PeerTraffic> _traffic = new(StringComparer.Ordinal);
    private readonly WrongTokens _wrongTokens;

    // One signal is enough: whoever wakes up looks at everything.
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Makes an endpoint; nothing happens before it is asked to.</summary>
    public OscpEndpoint(OscpSettings settings, OscpParty party, IOscpPeers peers, IOscpTransport transport, IOscpIds ids, TimeProvider time)
    {
        _settings = settings;
        _party = party;
        _peers = peers;
        _transport = transport;
        _ids = ids;
        _time = time;
        _wrongTokens = new WrongTokens(settings.Limits.WrongTokensPerMinute);
    }

    /// <summary>What this party is and asks of its peers.</summary>
    public OscpSettings Settings => _settings;

    /// <summary>The peers with their connections as they stand now.</summary>
    public async Task<IReadOnlyList<OscpPeer>> PeersAsync(CancellationToken cancellation)
    {
        var now = _time.GetUtcNow();
        return [.. (await _peers.ListAsync(cancellation).ConfigureAwait(false)).Select(peer => peer with { Connection = ConnectionMachine.At(peer.Connection, now) })];
    }

    private void Wake() => _wake.Writer.TryWrite(true);

    private PeerTraffic TrafficOf(string peerId)
    {
        lock (_gate)
        {
            if (!_traffic.TryGetValue(peerId, out var traffic))
                _traffic[peerId] = traffic = new PeerTraffic(_settings.Limits);
            return traffic;
        }
    }

    private async Task<OscpPeer?> ChangeAsync(string id, Func<OscpPeer, OscpPeer> change, CancellationToken cancellation)
    {
        OscpPeer? before = null;
        var after = await _peers.ChangeAsync(id, peer => (before = peer) is { } known ? change(known) : null, cancellation).ConfigureAwait(false);
        if (after is not null && (before!.Registration != after.Registration || before.Connection != after.Connection))
            await TellAsync(after, cancellation).ConfigureAwait(false);
        return after;
    }

    private async ValueTask TellAsync(OscpPeer peer, CancellationToken cancellation)
    {
        if (_party.Connections is { } connections)
            await connections.ChangedAsync(peer, cancellation).ConfigureAwait(false);
    }

    /// <summary>What one peer has sent: requests answered, requests at work, segments that wait.</summary>
    private sealed class PeerTraffic(OscpLimits limits)
    {
        public Lock Gate { get; } = new();

        public SeenRequests Seen { get; } = new(limits.RememberedRequests);

        public HashSet<string> AtWork { get; } = new(StringComparer.Ordinal);

        public SegmentAssembly Segments { get; } = new(limits);
    }
}
