using System.Net;
using System.Text.Json;
using Busbar.CommandLine;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.V2;
using Busbar.TestKit;
using Busbar.Tests.CommandLine;

namespace Busbar.Tests.Tools.Pcap;

public sealed class PcapV2GTests
{
    private const string AllNames = "supportedAppProtocolReq supportedAppProtocolRes SessionSetupReq SessionSetupRes SessionStopReq SessionStopRes";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(101)]
    [InlineData(113)]
    [InlineData(276)]
    public async Task Every_link_and_both_formats_give_the_same_session(int linkType)
    {
        var capture = new CaptureBuilder { LinkType = linkType };
        Play(capture);
        foreach (byte[] file in new[] { capture.ToPcap(), capture.ToPcap(isLittle: false), capture.ToPcap(isNano: true), capture.ToPcapNg(), capture.ToPcapNg(isLittle: false) })
        {
            JsonElement session = (await PcapRun.JsonOf(file)).Session();
            Assert.Equal(AllNames, session.Names());
            Assert.Equal("ISO 15118-2", session.Text("protocol"));
            Assert.Equal("complete", session.Text("verdict"));
            Assert.Equal("[fe80::1]:55555", session.Text("initiator"));
            Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1_760_000_000).AddMilliseconds(2), session.GetProperty("messages")[0].GetProperty("at").GetDateTimeOffset());
        }
    }

    [Fact]
    public async Task The_table_has_a_line_for_each_message_and_a_verdict()
    {
        var capture = new CaptureBuilder();
        capture.Udp(SampleSession.Car, new IPEndPoint(SdpClient.MulticastAddress, SdpClient.Port), new SdpRequest(SdpSecurity.None).ToDatagram());
        capture.Udp(new IPEndPoint(SampleSession.Station.Address, SdpClient.Port), SampleSession.Car, new SdpResponse(SampleSession.Station.Address, 50_001, SdpSecurity.None).ToDatagram());
        Play(capture);
        Run run = await PcapRun.Of(capture.ToPcapNg());
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Snapshot.Match(run.Output, "tests", "app", "Busbar.Tests", "Tools", "Pcap", "session.approved.txt");
    }

    [Fact]
    public async Task Octets_in_any_order_and_twice_are_put_in_order()
    {
        var capture = new CaptureBuilder();
        var connection = new CapturedConnection(capture, SampleSession.Car, SampleSession.Station);
        IReadOnlyList<byte[]> messages = SampleSession.Messages();
        for (int at = 0; at < messages.Count; at++)
        {
            bool isFromCar = at % 2 == 0;
            byte[] first = connection.Next(isFromCar, messages[at].AsSpan(0, 5));
            byte[] second = connection.Next(isFromCar, messages[at].AsSpan(5, 1));
            byte[] rest = connection.Next(isFromCar, messages[at].AsSpan(6));
            foreach (byte[] segment in new[] { rest, second, second, first, rest, first })
                capture.Add(segment);
        }

        Assert.Equal(AllNames, (await PcapRun.JsonOf(capture.ToPcap())).Session().Names());
    }

    [Fact]
    public async Task A_capture_that_begins_inside_the_connection_still_tells_who_is_who()
    {
        var capture = new CaptureBuilder();
        var connection = new CapturedConnection(capture, SampleSession.Car, SampleSession.Station, hasBeginning: false);
        Send(connection, SampleSession.Messages(), segmentBytes: 3);
        JsonElement session = (await PcapRun.JsonOf(capture.ToPcap())).Session();
        Assert.Equal("[fe80::2]:50001", session.Text("listener"));
        Assert.Equal(AllNames, session.Names());
    }

    [Fact]
    public async Task Octets_that_were_not_captured_are_said()
    {
        var capture = new CaptureBuilder();
        var connection = new CapturedConnection(capture, SampleSession.Car, SampleSession.Station);
        IReadOnlyList<byte[]> messages = SampleSession.Messages();
        Send(connection, [.. messages.Take(4)]);
        connection.Next(isFromInitiator: true, messages[4]);
        connection.Send(isFromInitiator: false, messages[5]);
        Run run = await PcapRun.Of(capture.ToPcap());
        Assert.Equal(ExitCode.InputIsWrong, run.ExitCode);
        Assert.Contains("SessionStopRes where a request is to come", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_is_the_verdict()
    {
        var capture = new CaptureBuilder();
        Send(new CapturedConnection(capture, SampleSession.Car, SampleSession.Station), SampleSession.Messages(ResponseCode.FailedSequenceError));
        JsonElement session = (await PcapRun.JsonOf(capture.ToPcap())).Session();
        Assert.Equal("wrong", session.Text("verdict"));
        Assert.Equal("message 6, SessionStopRes, says FAILED_SequenceError", session.Text("reason"));
    }

    [Fact]
    public async Task A_session_without_its_end_is_open()
    {
        var capture = new CaptureBuilder();
        Send(new CapturedConnection(capture, SampleSession.Car, SampleSession.Station), [.. SampleSession.Messages().Take(4)]);
        Assert.Equal("open", (await PcapRun.JsonOf(capture.ToPcap())).Session().Text("verdict"));
    }

    [Fact]
    public async Task A_message_that_is_none_is_shown_with_its_fault()
    {
        var capture = new CaptureBuilder();
        var connection = new CapturedConnection(capture, SampleSession.Car, SampleSession.Station);
        Send(connection, [.. SampleSession.Messages().Take(2)]);
        connection.Send(isFromInitiator: true, Convert.FromHexString("01fe80010000000480ff0000"));
        JsonElement session = (await PcapRun.JsonOf(capture.ToPcap())).Session();
        Assert.Equal("wrong", session.Text("verdict"));
        Assert.False(string.IsNullOrEmpty(session.GetProperty("messages")[2].Text("error")));
    }

    [Fact]
    public async Task Other_traffic_is_left_out()
    {
        var capture = new CaptureBuilder();
        var other = new CapturedConnection(capture, new IPEndPoint(IPAddress.Parse("10.0.0.1"), 40_000), new IPEndPoint(IPAddress.Parse("10.0.0.2"), 22));
        other.Send(isFromInitiator: false, "SSH-2.0-x\r\n"u8);
        capture.Udp(new IPEndPoint(IPAddress.Parse("10.0.0.1"), 1), new IPEndPoint(IPAddress.Parse("10.0.0.2"), 53), [1, 2, 3]);
        JsonElement report = await PcapRun.JsonOf(capture.ToPcap());
        Assert.Equal(0, report.GetProperty("sessions").GetArrayLength());
        Assert.Equal(0, report.GetProperty("discovery").GetArrayLength());
    }

    [Theory]
    [InlineData("")]
    [InlineData("0102030405060708")]
    [InlineData("d4c3b2a102000400")]
    [InlineData("0a0d0d0a1c0000004d3c2b1a")]
    [InlineData("0a0d0d0affffffff4d3c2b1a")]
    public async Task What_is_no_capture_is_one_line(string hex)
    {
        Run run = await PcapRun.Of(Convert.FromHexString(hex));
        Assert.InRange(run.ExitCode, ExitCode.Done, ExitCode.InputIsWrong);
        Assert.True(run.ExitCode == ExitCode.Done || run.Error.TrimEnd().Split('\n').Length == 1);
    }

    [Fact]
    public async Task A_damaged_capture_is_never_our_failure()
    {
        var capture = new CaptureBuilder();
        Play(capture);
        byte[][] originals = [capture.ToPcap(), capture.ToPcapNg()];
        var random = Seed.Random(1618);
        var mutator = new ByteMutator(random);
        for (int mutant = 0; mutant < 600; mutant++)
        {
            byte[] damaged = mutator.Damage(originals[random.Next(originals.Length)]).ToArray();
            Run run = await PcapRun.Of(damaged);
            Assert.True(run.ExitCode is ExitCode.Done or ExitCode.InputIsWrong, run.Error + Convert.ToHexString(damaged));
        }
    }

    private static void Play(CaptureBuilder capture) => Send(new CapturedConnection(capture, SampleSession.Car, SampleSession.Station), SampleSession.Messages());

    private static void Send(CapturedConnection connection, IReadOnlyList<byte[]> messages, int segmentBytes = 1400)
    {
        for (int at = 0; at < messages.Count; at++)
            connection.Send(isFromInitiator: at % 2 == 0, messages[at], segmentBytes);
    }
}
