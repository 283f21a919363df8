using Busbar.Charging.Ledger;
using Busbar.Lab.Network;
using Busbar.Ocpp;
using Busbar.Ocpp.Handshake;
using Busbar.Operator;
using Busbar.Operator.Connections;
using Busbar.Operator.Storage;
using Busbar.Simulation;
using Busbar.Storage.Memory;

namespace Busbar.Lab.Parties;

/// <summary>The operator in a simulated world: the same core as the program, on a disk that survives its crashes.</summary>
internal sealed class SimulatedOperator : IAsyncDisposable
{
    /// <summary>Where it listens.</summary>
    public const string DefaultAddress = "operator";

    // Sessions are read back in pages, so that a long run does not need one huge answer.
    private const int PageSize = 1_000;

    private readonly World world;
    private readonly OperatorOptions options;
    private readonly MemoryDisk disk = new();
    private readonly Random random;
    private CancellationTokenSource stopping = new();
    private IDisposable? listening;
    private MemoryStore? store;
    private OperatorCore? core;

    public SimulatedOperator(World world, OperatorOptions options, string address = DefaultAddress)
    {
        this.world = world;
        this.options = options;
        Address = address;
        random = world.Random.Stream($"operator:{address}");
    }

    /// <summary>Where it listens.</summary>
    public string Address { get; }

    /// <summary>What survives a crash, with the faults that it may have.</summary>
    public MemoryDisk Disk => disk;

    /// <summary>The operator that runs now.</summary>
    public OperatorCore Core => core ?? throw new InvalidOperationException("The operator is down.");

    /// <summary>Whether connections that say nothing are asked for a sign of life, and how often.</summary>
    public TimeSpan? PingInterval { get; init; } = StationLink.UsualPingInterval;

    /// <summary>Starts it, with what its disk holds.</summary>
    public async Task StartAsync()
    {
        stopping = new CancellationTokenSource();
        store = MemoryStore.Open(disk, world.Clock, OperatorSchema.Migrations);
        var settings = new OperatorSettings { Store = store, Time = world.Clock, Random = new Random(random.Next()), Options = options };
        core = await OperatorCore.OpenAsync(settings, null, CancellationToken.None);
        world.Scheduler.Start(() => RunAsync(core, stopping.Token));
        listening = world.Frames.Listen(Address, AcceptAsync);
    }

    /// <summary>Kills it: what is not on its disk is lost, its peers learn of it as of any dead process.</summary>
    /// <param name="isSilent">Whether the power failed, so that nobody is told.</param>
    public void Crash(bool isSilent = false)
    {
        disk.Crash();
        world.Frames.Kill(Address, isSilent);
        listening = null;
        core = null;
        stopping.Cancel();
    }

    /// <summary>Every session that the ledger holds, oldest first.</summary>
    public async Task<IReadOnlyList<Session>> SessionsAsync()
    {
        var all = new List<Session>();
        IReadOnlyList<Session> page;
        do
        {
            page = await Core.ReadSessionsAsync(all.Count == 0 ? null : all[^1], PageSize, CancellationToken.None);
            all.AddRange(page);
        }
        while (page.Count == PageSize);
        all.Reverse();
        return all;
    }

    public async ValueTask DisposeAsync()
    {
        listening?.Dispose();
        stopping.Cancel();
        if (core is not null)
            await core.DisposeAsync();
        if (store is not null && core is not null)
            await store.DisposeAsync();
        disk.Dispose();
        stopping.Dispose();
    }

    private static async Task RunAsync(OperatorCore core, CancellationToken cancellation)
    {
        try
        {
            await core.RunAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }
    }

    private async Task AcceptAsync(FrameOffer offer)
    {
        var serving = Core;
        if (!OcppVersions.TryParseNumber(offer.Dial.Headers.GetValueOrDefault(SimulatedDialer.VersionHeader), out var version))
        {
            offer.Refuse(400, "The version is not known.");
            return;
        }

        var link = new SimulatedLink(offer.Accept(), world.Clock, PingInterval);
        var origin = new ConnectionOrigin(SecurityProfile.None, offer.Dial.From);
        var connection = await serving.ConnectAsync(offer.Dial.From, version, link, origin, stopping.Token);
        if (connection is null)
        {
            link.Close(Busbar.Ocpp.Links.CloseReason.PolicyViolation, "The station is not known.");
            return;
        }

        await link.RunAsync(connection.Peer, stopping.Token);
        await connection.EndAsync();
    }
}
