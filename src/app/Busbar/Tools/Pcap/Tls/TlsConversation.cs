using System.Buffers.Binary;
using System.Net.Security;
using Busbar.Tools.Pcap.Network;
using Busbar.Tools.Pcap.Sessions;

namespace Busbar.Tools.Pcap.Tls;

/// <summary>Follows a TLS connection and hands on what is inside, where the key log has its secrets.</summary>
internal sealed class TlsConversation(KeyLog keys, IConversation inside) : IConversation
{
    private const int RecordHeader = 5;
    private const int MaxRecord = (16 * 1024) + 2048;
    private const byte ChangeCipherSpec = 20;
    private const byte Alert = 21;
    private const byte Handshake = 22;
    private const byte ApplicationData = 23;
    private const byte ClientHello = 1;
    private const byte ServerHelloMessage = 2;
    private const byte Finished = 20;
    private const byte KeyUpdate = 24;

    private readonly Side _client = new();
    private readonly Side _server = new();
    private byte[] _clientRandom = [];
    private ServerHello? _hello;
    private TlsSuite? _suite;
    private string? _trouble;
    private bool _isLocked;

    /// <inheritdoc/>
    public void Take(Way way, ReadOnlySpan<byte> bytes, DateTimeOffset at)
    {
        Side side = SideOf(way);
        side.Records.Append(bytes);
        while (_trouble is null && !_isLocked && side.Records.Length >= RecordHeader)
        {
            ReadOnlySpan<byte> waiting = side.Records.Span;
            int length = BinaryPrimitives.ReadUInt16BigEndian(waiting[3..]);
            if (length > MaxRecord || waiting[0] is < ChangeCipherSpec or > ApplicationData)
            {
                _trouble = "the records of TLS are damaged, or octets are missing in the capture";
                return;
            }

            if (waiting.Length < RecordHeader + length)
                return;
            TakeRecord(way, side, waiting[0], waiting.Slice(RecordHeader, length).ToArray(), at);
            side.Records.Consume(RecordHeader + length);
        }
    }

    /// <inheritdoc/>
    public Session End(Ends ends, bool hasLost)
    {
        Session session = inside.End(ends, hasLost);
        string protection = _hello is null ? "TLS" : $"TLS {(_hello.IsTls13 ? "1.3" : "1.2")} {(TlsCipherSuite)_hello.Suite}";
        Verdict verdict = _trouble is not null ? Verdict.Wrong(_trouble)
            : _isLocked ? Verdict.Open("encrypted, and the key log does not have the connection")
            : session.Messages.Count == 0 ? Verdict.Open("nothing was said in the connection")
            : session.Verdict;
        return session with { Protection = protection, Verdict = verdict };
    }

    private Side SideOf(Way way) => way == Way.ToListener ? _client : _server;

    private void TakeRecord(Way way, Side side, byte type, byte[] record, DateTimeOffset at)
    {
        byte contentType = type;
        byte[] content = record;
        if (side.Cipher is { } cipher && type != ChangeCipherSpec && !cipher.TryOpen(type, record, out contentType, out content))
        {
            _trouble = "the key log does not fit the connection";
            return;
        }

        switch (contentType)
        {
            case ChangeCipherSpec when _hello is { IsTls13: false }:
                StartTls12(side);
                break;
            case Handshake:
                side.Messages.Append(content);
                TakeMessages(way, side);
                break;
            case Alert when content is [2, var code]:
                _trouble = $"the {(way == Way.ToListener ? "client" : "server")} ended TLS with the alert {(TlsAlertMessage)code}";
                break;
            case ApplicationData when side.Cipher is not null:
                inside.Take(way, content, at);
                break;
            default:
                break;
        }
    }

    private void TakeMessages(Way way, Side side)
    {
        while (side.Messages.Length >= 4)
        {
            ReadOnlySpan<byte> waiting = side.Messages.Span;
            int length = (waiting[1] << 16) | BinaryPrimitives.ReadUInt16BigEndian(waiting[2..]);
            if (waiting.Length < 4 + length)
                return;
            byte type = waiting[0];
            byte[] body = waiting.Slice(4, length).ToArray();
            side.Messages.Consume(4 + length);
            TakeMessage(way, side, type, body);
        }
    }

    private void TakeMessage(Way way, Side side, byte type, byte[] body)
    {
        switch (type)
        {
            case ClientHello when body.Length >= 34:
                _clientRandom = body[2..34];
                break;
            case ServerHelloMessage when ServerHello.Read(body) is { } hello:
                _hello = hello;
                _suite = TlsSuite.Find(hello.Suite);
                if (_suite is null)
                    _trouble = $"the cipher suite {(TlsCipherSuite)hello.Suite} cannot be opened";
                else if (hello.IsTls13)
                    StartTls13("HANDSHAKE_TRAFFIC_SECRET", _client, _server);
                break;
            case Finished when _hello is { IsTls13: true }:
                StartTls13("TRAFFIC_SECRET_0", way == Way.ToListener ? side : null, way == Way.ToListener ? null : side);
                break;
            case KeyUpdate when side.Cipher is Tls13Cipher cipher:
                side.Cipher = cipher.Updated();
                break;
            default:
                break;
        }
    }

    private void StartTls13(string label, Side? client, Side? server)
    {
        Start(client, "CLIENT_" + label);
        Start(server, "SERVER_" + label);
    }

    private void Start(Side? side, string label)
    {
        if (side is null || _suite is null)
            return;
        if (keys.Find(label, _clientRandom) is { } secret)
            side.Cipher = new Tls13Cipher(_suite, secret);
        else
            _isLocked = true;
    }

    private void StartTls12(Side side)
    {
        if (_suite is null || _hello is null)
            return;
        if (keys.Find("CLIENT_RANDOM", _clientRandom) is not { } master)
        {
            _isLocked = true;
            return;
        }

        (RecordCipher client, RecordCipher server) = Tls12Keys.Derive(_suite, master, _clientRandom, _hello.Random, _hello.IsMacOutside);
        side.Cipher = side == _client ? client : server;
    }

    /// <summary>One way of the connection.</summary>
    private sealed class Side
    {
        public ByteQueue Records { get; } = new();

        public ByteQueue Messages { get; } = new();

        public RecordCipher? Cipher { get; set; }
    }
}
