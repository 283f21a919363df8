using System.Net;
using System.Text;
using System.Text.Json;

namespace Busbar.Tests.Tools.Pcap;

public sealed class PcapOcppTests
{
    private static readonly IPEndPoint Station = new(IPAddress.Parse("192.0.2.10"), 40_001);
    private static readonly IPEndPoint Operator = new(IPAddress.Parse("192.0.2.1"), 9000);
    private readonly CaptureBuilder _capture = new() { LinkType = 113 };
    private readonly CapturedConnection _connection;

    public PcapOcppTests() => _connection = new CapturedConnection(_capture, Station, Operator);

    [Fact]
    public async Task Calls_and_answers_are_named_and_the_close_makes_the_session_complete()
    {
        Upgrade();
        ToOperator(0x81, """[2,"1","BootNotification",{"reason":"PowerUp"}]""");
        ToStation(0x81, """[3,"1",{"status":"Accepted"}]""");
        ToStation(0x89, "ping");
        ToOperator(0x8A, "ping");
        ToStation(0x81, """[2,"9","Reset",{"type":"Immediate"}]""");
        ToOperator(0x81, """[3,"9",{"status":"Scheduled"}]""");
        ToOperator(0x88, "");
        JsonElement session = (await PcapRun.JsonOf(_capture.ToPcapNg())).Session();
        Assert.Equal("OCPP 2.0.1", session.Text("protocol"));
        Assert.Equal("BootNotification BootNotification Reset Reset", session.Names());
        Assert.Equal("Accepted", session.GetProperty("messages")[1].Text("result"));
        Assert.Equal("complete", session.Text("verdict"));
        Assert.Equal("complete: 4 messages, 2 calls answered", session.Text("reason"));
    }

    [Fact]
    public async Task A_message_in_fragments_and_segments_is_one()
    {
        Upgrade();
        byte[] first = Frame(0x01, "[2,\"1\",\"Heart", isMasked: true);
        byte[] second = Frame(0x80, "beat\",{}]", isMasked: true);
        _connection.Send(isFromInitiator: true, (byte[])[.. first, .. second], segmentBytes: 4);
        JsonElement session = (await PcapRun.JsonOf(_capture.ToPcap())).Session();
        Assert.Equal("Heartbeat", session.Names());
        Assert.Equal("open", session.Text("verdict"));
    }

    [Fact]
    public async Task A_long_message_has_a_long_length()
    {
        Upgrade();
        ToOperator(0x81, $$"""[2,"1","DataTransfer",{"data":"{{new string('x', 70_000)}}"}]""");
        Assert.Equal("DataTransfer", (await PcapRun.JsonOf(_capture.ToPcap())).Session().Names());
    }

    [Theory]
    [InlineData("""[4,"1","NotImplemented","",{}]""", "1 calls were answered with an error")]
    [InlineData("""[3,"2",{}]""", "1 answers belong to no call")]
    [InlineData("""{"not":"ocpp"}""", "it is no message of OCPP")]
    [InlineData("nonsense", "it is no message of OCPP")]
    public async Task What_is_wrong_is_the_verdict(string answer, string reason)
    {
        Upgrade();
        ToOperator(0x81, """[2,"1","Heartbeat",{}]""");
        ToStation(0x81, answer);
        JsonElement session = (await PcapRun.JsonOf(_capture.ToPcap())).Session();
        Assert.Equal("wrong", session.Text("verdict"));
        Assert.Contains(reason, session.Text("reason"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upgrade_that_was_refused_is_said()
    {
        _connection.Send(isFromInitiator: true, Encoding.ASCII.GetBytes("GET /ocpp/CS1 HTTP/1.1\r\nUpgrade: websocket\r\n\r\n"));
        _connection.Send(isFromInitiator: false, Encoding.ASCII.GetBytes("HTTP/1.1 401 Unauthorized\r\n\r\n"));
        Assert.Equal("the upgrade was refused: HTTP/1.1 401 Unauthorized", (await PcapRun.JsonOf(_capture.ToPcap())).Session().Text("reason"));
    }

    [Fact]
    public async Task Compressed_messages_are_said_to_be_missing()
    {
        Upgrade();
        ToOperator(0xC1, "compressed");
        Assert.Equal("some messages are compressed and not shown", (await PcapRun.JsonOf(_capture.ToPcap())).Session().Text("reason"));
    }

    private void Upgrade()
    {
        _connection.Send(isFromInitiator: true, Encoding.ASCII.GetBytes("GET /ocpp/CS1 HTTP/1.1\r\nUpgrade: websocket\r\nSec-WebSocket-Protocol: ocpp2.0.1, ocpp1.6\r\n\r\n"));
        _connection.Send(isFromInitiator: false, Encoding.ASCII.GetBytes("HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Protocol: ocpp2.0.1\r\n\r\n"));
    }

    private void ToOperator(byte first, string text) => _connection.Send(isFromInitiator: true, Frame(first, text, isMasked: true));

    private void ToStation(byte first, string text) => _connection.Send(isFromInitiator: false, Frame(first, text, isMasked: false));

    private static byte[] Frame(byte first, string text, bool isMasked)
    {
        byte[] payload = Encoding.UTF8.GetBytes(text);
        byte mask = (byte)(isMasked ? 0x80 : 0);
        byte[] length = payload.Length < 126 ? [(byte)(mask | payload.Length)]
            : payload.Length <= ushort.MaxValue ? [(byte)(mask | 126), (byte)(payload.Length >> 8), (byte)payload.Length]
            : [(byte)(mask | 127), 0, 0, 0, 0, (byte)(payload.Length >> 24), (byte)(payload.Length >> 16), (byte)(payload.Length >> 8), (byte)payload.Length];
        if (!isMasked)
            return [first, .. length, .. payload];
        byte[] key = [1, 2, 3, 4];
        return [first, .. length, .. key, .. payload.Select((octet, at) => (byte)(octet ^ key[at & 3]))];
    }
}
