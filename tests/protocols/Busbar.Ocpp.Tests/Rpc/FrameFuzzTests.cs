using System.Text;
using Busbar.Ocpp.Calls;
using Busbar.TestKit;

namespace Busbar.Ocpp.Tests.Rpc;

/// <summary>Damaged frames: nothing throws, nothing grows, and every frame that goes out is a frame.</summary>
public sealed class FrameFuzzTests
{
    private const string Spice = "[]{}\",:\\0-9.eEtfn\0";

    private static readonly string[] Good =
    [
        """[2,"a1","Heartbeat",{}]""",
        """[2,"a2","Reset",{"type":"Now","evseId":1}]""",
        """[3,"c1",{"status":"Accepted"}]""",
        """[4,"c1","GenericError","why",{"a":[1,2,{"b":null}]}]""",
        """[5,"a1","FormatViolation","",{}]""",
        """[6,"a3","NotifyPeriodicEventStream",{"id":1}]""",
    ];

    [Fact]
    public void Survives_damaged_frames() => Run(20_000);

    [Fact]
    [Trait(Tier.Name, Tier.Full)]
    public void Survives_many_damaged_frames() => Run(2_000_000);

    [Fact]
    public void A_damaged_frame_costs_little()
    {
        var (peer, link) = Connect(OcppVersion.V21);
        var frame = Encoding.UTF8.GetBytes("[2,\"a1\",\"Reset\",{\"type\":" + new string('[', 10_000));
        peer.Receive(frame);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            peer.Receive(frame);
            link.Sent.Clear();
        }

        const int MostPerFrame = 64 * 1024;
        Assert.True((GC.GetAllocatedBytesForCurrentThread() - before) / 100 < MostPerFrame);
    }

    private static void Run(int frames)
    {
        var random = Seed.Random(20261122);
        foreach (var version in OcppVersions.NewestFirst)
        {
            var (peer, link) = Connect(version);
            for (var i = 0; i < frames / 3; i++)
            {
                var call = peer.CallAsync<RestartRequest, RestartResponse>(new RestartRequest { Type = "Now" });
                peer.Receive(Damage(random));
                Check(link);
                if (!call.IsCompleted)
                {
                    peer.Receive(Encoding.UTF8.GetBytes($"""[4,"{link.LastCallId}","GenericError","",{"{}"}]"""));
                }

                Assert.True(call.IsCompletedSuccessfully);
                link.Sent.Clear();
            }
        }
    }

    private static byte[] Damage(Random random)
    {
        var frame = Encoding.UTF8.GetBytes(Good[random.Next(Good.Length)]).ToList();
        for (var wounds = random.Next(4); wounds > 0 && frame.Count > 0; wounds--)
        {
            var at = random.Next(frame.Count);
            switch (random.Next(5))
            {
                case 0:
                    frame.RemoveAt(at);
                    break;
                case 1:
                    frame[at] = (byte)random.Next(256);
                    break;
                case 2:
                    frame.Insert(at, (byte)Spice[random.Next(Spice.Length)]);
                    break;
                case 3:
                    frame.RemoveRange(at, Math.Min(random.Next(12), frame.Count - at));
                    break;
                default:
                    frame.InsertRange(at, frame.GetRange(at, Math.Min(random.Next(20), frame.Count - at)));
                    break;
            }
        }

        return [.. frame];
    }

    private static void Check(CountingLink link)
    {
        foreach (var sent in link.Sent)
        {
            using var document = System.Text.Json.JsonDocument.Parse(sent);
            Assert.Equal(System.Text.Json.JsonValueKind.Array, document.RootElement.ValueKind);
        }

        Assert.True(link.Sent.Count <= 2, "One frame in, at most one call and one answer out.");
    }

    private static (RpcPeer Peer, CountingLink Link) Connect(OcppVersion version)
    {
        var link = new CountingLink();
        var routes = new MessageRoutes()
            .On<TimeRequest, TimeResponse>((_, _) => new TimeResponse { CurrentTime = DateTimeOffset.UnixEpoch })
            .On<RestartRequest, RestartResponse>((_, _) => new RestartResponse { Status = "Accepted" })
            .OnSend<StreamMessage>((_, _) => { });
        var settings = new RpcSettings { Time = new ManualClock(), Limits = new RpcLimits { MaxBadFramesInARow = int.MaxValue } };
        return (new RpcPeer(link, version, routes, settings), link);
    }

    private sealed class CountingLink : Links.IFrameLink
    {
        public List<string> Sent { get; } = [];

        public string LastCallId { get; private set; } = "";

        public void Send(ReadOnlySpan<byte> frame)
        {
            var text = Encoding.UTF8.GetString(frame);
            Sent.Add(text);
            LastCallId = text.StartsWith("[2,\"", StringComparison.Ordinal) ? text[4..text.IndexOf('"', 4)] : LastCallId;
        }

        public void Close(Links.CloseReason reason, string description)
        {
        }

        public Task<bool> PingAsync(TimeSpan timeout, CancellationToken cancellationToken) => Task.FromResult(true);
    }
}
