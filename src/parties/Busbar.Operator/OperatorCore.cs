using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Connections;
using Busbar.Ocpp.Links;
using Busbar.Operator.Authorization;
using Busbar.Operator.Certificates;
using Busbar.Operator.ChargingProfiles;
using Busbar.Operator.Connections;
using Busbar.Operator.DeviceModel;
using Busbar.Operator.Events;
using Busbar.Operator.FileTransfers;
using Busbar.Operator.LocalLists;
using Busbar.Operator.Metering;
using Busbar.Operator.Notifications;
using Busbar.Operator.Picture;
using Busbar.Operator.Provisioning;
using Busbar.Operator.RemoteControl;
using Busbar.Operator.Reservations;
using Busbar.Operator.Security;
using Busbar.Operator.StationLog;
using Busbar.Operator.Stations;
using Busbar.Operator.Transactions;
using Busbar.Operator.Watchdog;
using Busbar.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Busbar.Operator;

/// <summary>
/// The operator without any socket: stations connect through <see cref="ConnectAsync"/> with whatever link carries their
/// frames. Clock, randomness and store come from outside, so that a simulation runs the very same code.
/// </summary>
public sealed partial class OperatorCore : IAsyncDisposable
{
    private readonly ConnectionRegistry _registry = new();
    private readonly FrameLog? _frames;
    private readonly ILogger _logger;
    private readonly Random _random;
    private readonly Lock _randomGate = new();

    private OperatorCore(OperatorSettings settings, ILoggerFactory loggers)
    {
        Options = settings.Options;
        Time = settings.Time;
        Store = settings.Store;
        _random = settings.Random;
        _logger = loggers.CreateLogger("Busbar.Operator");
        Stations = new StationDirectory(Store, Time);
        Ledger = new Ledger(Store, Feed, Time);
        Numbers = new TransactionNumbers(Store);
        SecurityLog = new SecurityLog(Store, Feed, Time);
        Registrar = new Registrar(Stations, SecurityLog, Feed, Options, Time);
        StatusBoard = new StatusBoard(Store, Feed, Time);
        Tokens = new TokenStore(Store);
        Authorizer = new Authorizer(Tokens, Options, Time);
        Variables = new VariableStore(Store, Time);
        Reports = new ReportDesk(this);
        ModelReader = new ModelReader(this, _logger);
        Notifications = new NotificationLog(Store, Time);
        MeterReadings = new MeterReadings(Store, Time);
        Reservations = new ReservationBook(Store, Time);
        Profiles = new ProfileShelf(Store);
        Transfers = new TransferBoard(Store);
        Certificates = new CertificateBook(Store, Time);
        LocalLists = new LocalListStore(Store);
        LocalListKeeper = new LocalListKeeper(this);
        Audit = new AuditLog(Store, Time);
        Commands = new CommandDesk(this, _logger);
        Watchdog = new StuckSessions(this, _logger);
        Upkeep = new Upkeep(this, _logger);
        _frames = Options.KeepsFrames ? new FrameLog(Store, Feed, Picture.Ocpp, Time, _logger) : null;
        _routes = new Routes(this);
    }

    private readonly Routes _routes;

    /// <summary>The picture of who talks to whom.</summary>
    public PictureBoard Picture { get; } = new();

    internal OperatorOptions Options { get; }

    internal TimeProvider Time { get; }

    internal IStore Store { get; }

    internal Feed Feed { get; } = new();

    internal StationDirectory Stations { get; }

    internal Ledger Ledger { get; }

    internal TransactionNumbers Numbers { get; }

    internal Registrar Registrar { get; }

    internal StatusBoard StatusBoard { get; }

    internal TokenStore Tokens { get; }

    internal Authorizer Authorizer { get; }

    internal VariableStore Variables { get; }

    internal ReportDesk Reports { get; }

    internal ModelReader ModelReader { get; }

    internal NotificationLog Notifications { get; }

    internal MeterReadings MeterReadings { get; }

    internal ReservationBook Reservations { get; }

    internal ProfileShelf Profiles { get; }

    internal TransferBoard Transfers { get; }

    internal CertificateBook Certificates { get; }

    internal LocalListStore LocalLists { get; }

    internal LocalListKeeper LocalListKeeper { get; }

    internal SecurityLog SecurityLog { get; }

    internal AuditLog Audit { get; }

    internal CommandDesk Commands { get; }

    internal StuckSessions Watchdog { get; }

    internal Upkeep Upkeep { get; }

    /// <summary>Brings back what the store holds: stations, active sessions, given numbers, open commands.</summary>
    public static async Task<OperatorCore> OpenAsync(OperatorSettings settings, ILoggerFactory? loggers, CancellationToken cancellation)
    {
        var core = new OperatorCore(settings, loggers ?? NullLoggerFactory.Instance);
        await core.Stations.LoadAsync(cancellation);
        await core.Numbers.LoadAsync(cancellation);
        await core.Ledger.FindActiveAsync(core.Stations, cancellation);
        await core.Commands.LoadAsync(cancellation);
        if (core._frames is not null)
            await core._frames.LoadAsync(cancellation);
        return core;
    }

    /// <summary>Runs what happens by itself, until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await Ledger.ReadBackAllAsync(cancellation);
        await Task.WhenAll(Watchdog.RunAsync(cancellation), Upkeep.RunAsync(cancellation), ModelReader.RunAsync(cancellation));
    }

    /// <summary>
    /// Takes a station's connection, whose identity is proven. An older one is replaced. Frames may be given to the connection's
    /// peer once the task completes.
    /// </summary>
    /// <returns>Null when the station is not known and onboarding is closed.</returns>
    public async Task<StationConnection?> ConnectAsync(string stationId, OcppVersion version, IFrameLink link, ConnectionOrigin origin, CancellationToken cancellation)
    {
        var station = Stations.Find(new StationId(stationId));
        if (station is null && Options.IsOnboardingOpen)
            (station, _) = await Stations.AddAsync(new StationRecord { Id = new StationId(stationId), Name = stationId, CreatedAt = Time.GetUtcNow() });
        if (station is null)
            return null;
        await Ledger.ReadBackAsync(station);

        var connection = new StationConnection(this, station, version, origin, Time.GetUtcNow());
        connection.Peer = new RpcPeer(link, version, _routes.For(version), new RpcSettings
        {
            Time = Time,
            MessageIds = new MessageIds(NextRandom()),
            Limits = Options.Rpc,
            Observer = new StationObserver(station, _frames, Time, version, _logger),
            Guard = ServiceGate.Judge,
            Owner = connection,
        });
        connection.Entry = await _registry.EnterAsync(stationId, connection.Peer, cancellation);
        await BeginAsync(connection);
        return connection;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var entry in _registry.Current)
            entry.Peer.Close(CloseReason.GoingAway, "The operator stops.");
        await Commands.DisposeAsync();
        await Stations.KeepLastSeenAsync();
        if (_frames is not null)
            await _frames.DisposeAsync();
    }

    internal async Task EndAsync(StationConnection connection)
    {
        if (!_registry.Leave(connection.Entry))
            return;
        var station = connection.Station;
        await station.Turns.RunAsync(() =>
        {
            if (station.Connection != connection)
                return;
            station.Connection = null;
            station.OnlineSince = Time.GetUtcNow();
        });
        Telemetry.Disconnected();
        LogDisconnected(_logger, station.Id.Value, connection.Peer.Ended?.ToString() ?? "");
        Feed.Publish(new Notice.StationChanged(station));
    }

    /// <summary>An identity that nobody used before, from the injected randomness.</summary>
    internal string NewId()
    {
        const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
        lock (_randomGate)
            return string.Concat(Enumerable.Range(0, 20).Select(_ => Alphabet[_random.Next(Alphabet.Length)]));
    }

    /// <summary>A command to give.</summary>
    internal Command NewCommand(StationId station, string kind, string arguments, string principal) => new()
    {
        Id = new CommandId(NewId()),
        Station = station,
        Kind = kind,
        Arguments = Secrets.Hide(arguments),
        RequestedAt = Time.GetUtcNow(),
        RequestedBy = principal,
    };

    /// <summary>A number for a remote start or a report.</summary>
    internal int NewNumber()
    {
        lock (_randomGate)
            return _random.Next(1, int.MaxValue);
    }

    private Random NextRandom()
    {
        lock (_randomGate)
            return new Random(_random.Next());
    }

    private async Task BeginAsync(StationConnection connection)
    {
        var station = connection.Station;
        await station.Turns.RunAsync(() =>
        {
            if (station.Generation > connection.Entry.Generation)
                return;
            if (station.Connection is null)
                Telemetry.Connected();
            station.Generation = connection.Entry.Generation;
            station.Connection = connection;
            station.OnlineSince = connection.Since;
            station.LastSeen = connection.Since;
        });
        if (connection.Entry.Displaced is Displacement.Alive)
        {
            LogReplaced(_logger, station.Id.Value, connection.Origin.RemoteAddress);
            await SecurityLog.RecordAsync(station.Id, new SecurityEvent(
                "ConnectionReplaced", connection.Since, $"A second connection from {connection.Origin.RemoteAddress} replaced one that was alive."));
        }

        LogConnected(_logger, station.Id.Value, connection.Version.Number(), connection.Origin.RemoteAddress);
        Feed.Publish(new Notice.StationChanged(station));
    }
}
