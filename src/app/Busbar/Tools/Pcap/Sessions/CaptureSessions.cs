using System.Net;
using Busbar.Iso15118.Transport;
using Busbar.Tools.Pcap.Capture;
using Busbar.Tools.Pcap.Network;
using Busbar.Tools.Pcap.Tls;

namespace Busbar.Tools.Pcap.Sessions;

/// <summary>Finds the sessions in the packets of a capture.</summary>
internal sealed class CaptureSessions(KeyLog keys)
{
    /// <summary>More connections at a time than any capture of a site has; further ones are not followed.</summary>
    private const int MaxConnections = 65_536;

    private readonly Dictionary<(IPEndPoint, IPEndPoint), Connection> _connections = [];
    private readonly List<(Ends Ends, Router Router, Connection Connection)> _all = [];
    private readonly List<Discovery> _discovery = [];

    /// <summary>How many packets are of a link that is not known.</summary>
    public int UnknownLinks { get; private set; }

    /// <summary>How stations were found.</summary>
    public IReadOnlyList<Discovery> Discovery => _discovery;

    /// <summary>Takes the next packet.</summary>
    public void Take(CapturedPacket packet)
    {
        if (!LinkLayer.IsKnown(packet.LinkType))
        {
            UnknownLinks++;
            return;
        }

        if (!IPPacket.TryRead(LinkLayer.Open(packet.LinkType, packet.Bytes.Span), out IPPacket inside))
            return;
        if (inside.Protocol == IPPacket.Tcp && TcpSegment.TryRead(inside.Payload, out TcpSegment segment))
            TakeSegment(inside, segment, packet.At);
        else if (inside.Protocol == IPPacket.Udp && inside.Payload.Length >= 8)
            TakeDatagram(inside, packet.At);
    }

    /// <summary>The sessions, in the order in which they began; other connections are left out.</summary>
    public IReadOnlyList<Session> End()
    {
        foreach ((_, _, Connection connection) in _all)
            connection.Flush();
        return [.. _all.Where(entry => entry.Router.IsOurs).Select(entry => entry.Router.End(entry.Ends, entry.Connection.HasLost))];
    }

    private void TakeSegment(in IPPacket packet, in TcpSegment segment, DateTimeOffset at)
    {
        var from = new IPEndPoint(packet.From, segment.FromPort);
        var to = new IPEndPoint(packet.To, segment.ToPort);
        bool isNew = segment is { IsSyn: true, IsAck: false };
        bool isKnown = _connections.TryGetValue((from, to), out Connection? connection) || _connections.TryGetValue((to, from), out connection);
        if (!isKnown || (isNew && connection!.HasEnded))
        {
            if (_all.Count == MaxConnections)
                return;

            // Without its beginning, the lower port is the listener's: programs connect from high ports.
            bool isFromListener = !isNew && (segment.IsSyn || from.Port < to.Port);
            var ends = isFromListener ? new Ends(to, from) : new Ends(from, to);
            var router = new Router(keys);
            connection = new Connection(ends.Initiator, router);
            _connections[(ends.Initiator, ends.Listener)] = connection;
            _all.Add((ends, router, connection));
        }

        connection!.Take(from, segment, at);
    }

    private void TakeDatagram(in IPPacket packet, DateTimeOffset at)
    {
        ReadOnlySpan<byte> payload = packet.Payload[8..];
        IPEndPoint End(IPAddress address, ReadOnlySpan<byte> port) => new(address, (port[0] << 8) | port[1]);
        if (SdpRequest.TryRead(payload, out SdpRequest request))
            _discovery.Add(new Discovery(at, End(packet.From, packet.Payload), End(packet.To, packet.Payload[2..]), IsRequest: true, $"{request.Security}", null));
        else if (SdpResponse.TryRead(payload, out SdpResponse response))
            _discovery.Add(new Discovery(at, End(packet.From, packet.Payload), End(packet.To, packet.Payload[2..]), IsRequest: false, $"{response.Security}", new IPEndPoint(response.Address, response.Port)));
    }

    /// <summary>Both ways of one connection.</summary>
    private sealed class Connection(IPEndPoint initiator, IConversation conversation)
    {
        private readonly TcpDirection _toListener = new();
        private readonly TcpDirection _toInitiator = new();
        private DateTimeOffset _last;

        public bool HasEnded { get; private set; }

        public bool HasLost => _toListener.HasLost || _toInitiator.HasLost;

        public void Take(IPEndPoint from, in TcpSegment segment, DateTimeOffset at)
        {
            _last = at;
            Way way = from.Equals(initiator) ? Way.ToListener : Way.ToInitiator;
            (way == Way.ToListener ? _toListener : _toInitiator).Add(segment, bytes => conversation.Take(way, bytes, at));
            HasEnded |= segment.IsEnd;
        }

        public void Flush()
        {
            _toListener.Flush(bytes => conversation.Take(Way.ToListener, bytes, _last));
            _toInitiator.Flush(bytes => conversation.Take(Way.ToInitiator, bytes, _last));
        }
    }
}
