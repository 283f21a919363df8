using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Links;
using Busbar.Ocpp.Stations;
using Busbar.Station.Authorization;
using Busbar.Station.CentralSystem;
using Busbar.Station.Hosting;
using Busbar.Station.Vehicles;

namespace Busbar.Station;

/// <summary>A charging station: it keeps itself connected to a CSMS and lives through what drivers, cars and defects do to it.</summary>
/// <remarks>
/// All members run on the <see cref="SynchronizationContext"/> that was current when the station was made: a simulation's, or a
/// <see cref="StationLoop"/>. Time passes only through the environment's clock.
/// </remarks>
public sealed partial class ChargingStation : IAsyncDisposable
{
    private readonly StationEnvironment environment;
    private readonly StationConnection connection;
    private CancellationTokenSource link = new();
    private TimeSpan downFor;

    /// <summary>Makes a station; <see cref="RunAsync"/> brings it to life.</summary>
    public ChargingStation(StationSettings settings, StationEnvironment environment, IStationDialer dialer, RpcObserver? observer = null)
    {
        this.environment = environment;
        Core = new StationCore(settings, environment, SynchronizationContext.Current);
        Core.CentralSystem = VersionTable.CentralSystem(Core, environment.Store, () => connection?.Peer);
        Core.Resets.Restarting += OnRestarting;
        connection = new StationConnection(dialer, VersionTable.Routes, new StationConnectionSettings
        {
            Rpc = new RpcSettings
            {
                Time = environment.Clock,
                MessageIds = new MessageIds(environment.Random),
                Observer = observer,
                Guard = Guard,
                Owner = Core,
            },
            Random = environment.Random,
            BackOff = BackOff,
            Connected = OnConnected,
            Disconnected = (_, reason) => Core.LinkDown(reason.ToString()),
            DialFailed = OnDialFailed,
        });
    }

    /// <summary>What the station is.</summary>
    public StationSettings Settings => Core.Settings;

    /// <summary>Whether the CSMS takes its messages.</summary>
    public bool IsServed => Core.IsServed;

    /// <summary>Why the CSMS does not take the station, if it said so; null while it is merely away.</summary>
    public string? Refusal { get; private set; }

    /// <summary>How many transaction messages the CSMS does not have yet.</summary>
    public int UndeliveredMessages => Core.Outbox.Count;

    internal StationCore Core { get; }

    /// <summary>Connects and stays connected until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(link.Token, cancellationToken);
            await connection.RunAsync(either.Token);
            if (cancellationToken.IsCancellationRequested)
                return;
            link.Dispose();
            link = new CancellationTokenSource();
            await WaitAsync(downFor, cancellationToken);
        }
    }

    /// <summary>A driver plugs a cable in.</summary>
    public void Plug(int evseId, IVehicleSide vehicle, int connectorId = 1) => Unit(evseId).Plug(vehicle, connectorId);

    /// <summary>A driver pulls the cable out.</summary>
    public void Unplug(int evseId) => Unit(evseId).Unplug();

    /// <summary>A driver shows a token, at an EVSE or at the station's one reader.</summary>
    public Task<PresentOutcome> PresentAsync(IdToken token, int? evseId = null) =>
        Core.Tokens.PresentAsync(token, evseId, Core.Chores.Stopping);

    /// <summary>Something breaks; the code is one of OCPP 1.6's error codes.</summary>
    public void InjectFault(int evseId, string code) => Unit(evseId).RaiseFault(code);

    /// <summary>It is repaired.</summary>
    public void ClearFault(int evseId) => Unit(evseId).ClearFault();

    /// <summary>The connector's lock gets stuck, or moves again.</summary>
    public void JamLock(int evseId, bool isStuck) => Unit(evseId).IsLockStuck = isStuck;

    /// <summary>The connection is cut for a while.</summary>
    public void CutLink(TimeSpan downtime)
    {
        downFor = downtime;
        link.Cancel();
    }

    /// <summary>How an EVSE stands.</summary>
    public EvseView View(int evseId)
    {
        var unit = Unit(evseId);
        unit.Settle();
        return new EvseView(
            evseId, unit.State.Status, unit.Reading.PowerWatts, unit.PresentOffer.PowerWatts, unit.Meter.ImportWattHours, unit.Transaction?.Id);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        link.Dispose();
        await Core.DisposeAsync();
    }

    private Evses.EvseUnit Unit(int evseId) =>
        Core.Find(evseId) ?? throw new ArgumentOutOfRangeException(nameof(evseId), evseId, "There is no such EVSE.");

    // Before the CSMS accepted the station, neither may command the other (OCPP 2.0.1 B03.FR.03).
    private RpcError? Guard(IncomingCall call) =>
        Core.Registration.MayAnswer ? null : new RpcError(RpcErrorCode.SecurityError, "The station is not accepted yet.");

    private BackOff BackOff() => new()
    {
        WaitMinimum = Core.Variables.Seconds("OCPPCommCtrlr", "RetryBackOffWaitMinimum"),
        RandomRange = Core.Variables.Seconds("OCPPCommCtrlr", "RetryBackOffRandomRange"),
        RepeatTimes = Core.Variables.Number("OCPPCommCtrlr", "RetryBackOffRepeatTimes"),
    };

    private void OnConnected(RpcPeer peer)
    {
        Refusal = null;
        Core.LinkUp();
    }

    private void OnDialFailed(DialResult.Failed failed, TimeSpan wait)
    {
        Refusal = failed.Failure is DialFailure.Unreachable ? null : failed.Reason;
        Core.Say("unreachable", $"{failed.Reason} Next attempt in {wait.TotalSeconds:0.0} s.");
    }

    private void OnRestarting(TimeSpan downtime) => CutLink(downtime);

    private async Task WaitAsync(TimeSpan wait, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(wait, environment.Clock, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The caller wants it to end.
        }
    }
}

/// <summary>How an EVSE stands, for people and tests.</summary>
/// <param name="EvseId">Which.</param>
/// <param name="Status">Its status.</param>
/// <param name="PowerWatts">The power that flows.</param>
/// <param name="OfferedWatts">The power that is offered.</param>
/// <param name="ImportWattHours">The register.</param>
/// <param name="TransactionId">The transaction that runs, if any.</param>
public readonly record struct EvseView(
    int EvseId, Evses.EvseStatus Status, double PowerWatts, double OfferedWatts, double ImportWattHours, string? TransactionId);
