using Busbar.Charging.Commands;
using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Ocpp;
using Busbar.Ocpp.Handshake;
using Busbar.Operator.Connections;
using Busbar.Operator.RemoteControl;
using Busbar.Operator.Stations;
using Busbar.Operator.Storage;
using Busbar.Operator.Transactions;
using Busbar.Simulation;
using Busbar.Storage.Memory;

namespace Busbar.Operator.Tests.Bench;

/// <summary>One operator in a simulated world: its disk, its network, its clock. It can be killed and started again on what the disk kept.</summary>
internal sealed class SimulatedOperator : IDisposable
{
    public const string Address = "operator";
    private readonly OperatorOptions _options;
    private IDisposable? _listener;
    private CancellationTokenSource _life = new();

    private SimulatedOperator(OperatorOptions options, ulong seed)
    {
        _options = options;
        World = new World(seed);
    }

    public World World { get; }

    public MemoryDisk Disk { get; } = new() { CommitLatency = TimeSpan.FromMilliseconds(4) };

    public OperatorCore Core { get; private set; } = null!;

    /// <summary>Runs a body in a world with one operator, in which unknown stations are taken in.</summary>
    public static void Run(Func<SimulatedOperator, Task> body, Func<OperatorOptions, OperatorOptions>? change = null, ulong seed = 1)
    {
        var options = new OperatorOptions { IsOnboardingOpen = true, IsInsecure = true, AcceptsUnknownTokens = true, ReadsDeviceModels = false };
        using var bench = new SimulatedOperator(change?.Invoke(options) ?? options, seed);
        bench.World.Run(async () =>
        {
            await bench.OpenAsync();
            await body(bench);
            bench._life.Cancel();
            await bench.Core.DisposeAsync();
        });
    }

    /// <summary>A station connects.</summary>
    public async Task<RawStation> ConnectAsync(string id, string version) => new(new SimulatedPipe(await DialAsync(id, version)));

    public Task<FrameLink> DialAsync(string id, string version) =>
        World.Frames.ConnectAsync(new FrameDial(id, Address) { Headers = new Dictionary<string, string> { ["version"] = version } }, default);

    /// <summary>A station connects and boots.</summary>
    public async Task<RawStation> BootAsync(string id, string version)
    {
        var station = await ConnectAsync(id, version);
        Assert.Equal("Accepted", (string)(await station.CallAsync("BootNotification", Messages.Boot(version)))["status"]!);
        return station;
    }

    /// <summary>Gives a command as the API does, and waits for what becomes of it.</summary>
    public Task<Command> ExecuteAsync(string station, string kind, string arguments, string? id = null)
    {
        using var document = System.Text.Json.JsonDocument.Parse(arguments);
        var (order, error) = OrderReader.Read(kind, document.RootElement, () => 42);
        Assert.True(order is not null, error);
        var command = new Command
        {
            Id = new CommandId(id ?? Core.NewId()),
            Station = new StationId(station),
            Kind = kind,
            Arguments = arguments,
            RequestedAt = World.Clock.GetUtcNow(),
            RequestedBy = "test",
        };
        return Core.Commands.ExecuteAsync(command, order);
    }

    /// <summary>The session of a transaction as the ledger on the disk tells it.</summary>
    public async Task<Session?> SessionAsync(string station, string transaction)
    {
        var events = await Core.Store.ReadAsync(c => SessionQueries.Events(c, SessionId.Of(new StationId(station), new TransactionId(transaction))));
        return events.Count == 0 ? null : SessionFold.Of(events);
    }

    /// <summary>How many rows a table has.</summary>
    public async Task<long> CountAsync(string table) => await Core.Store.ReadAsync(c => Query.Number(c, $"SELECT count(*) FROM {table}"));

    public Station Station(string id) => Core.Stations.Find(new StationId(id))!;

    public Task PassAsync(TimeSpan time) => Task.Delay(time, World.Clock);

    /// <summary>Kills the operator and starts it on what the disk kept.</summary>
    public async Task RestartAsync()
    {
        _life.Cancel();
        Disk.Crash();
        World.Frames.Kill(Address, isSilent: false);
        await OpenAsync();
    }

    public void Dispose()
    {
        _listener?.Dispose();
        _life.Dispose();
        Disk.Dispose();
    }

    private async Task OpenAsync()
    {
        _life = new CancellationTokenSource();
        var settings = new OperatorSettings
        {
            Store = MemoryStore.Open(Disk, World.Clock, OperatorSchema.Migrations),
            Time = World.Clock,
            Random = World.Random.Stream("operator"),
            Options = _options,
        };
        Core = await OperatorCore.OpenAsync(settings, null, default);
        _ = RunAsync(Core, _life.Token);
        _listener = World.Frames.Listen(Address, AcceptAsync);
    }

    private static async Task RunAsync(OperatorCore core, CancellationToken life)
    {
        try
        {
            await core.RunAsync(life);
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }
    }

    private async Task AcceptAsync(FrameOffer offer)
    {
        var core = Core;
        var link = offer.Accept();
        Assert.True(OcppVersions.TryParseSubprotocol("ocpp" + offer.Dial.Headers["version"], out var version));
        var ours = new SimulatedLink(link);
        var connection = await core.ConnectAsync(offer.Dial.From, version, ours, new ConnectionOrigin(SecurityProfile.TlsBasic, "sim"), default);
        if (connection is null)
        {
            link.Close(1008, "unknown");
            return;
        }

        await ours.RunAsync(connection.Peer, default);
        await connection.EndAsync();
    }
}
