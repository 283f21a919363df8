using Busbar.OpenAdr;
using Busbar.Storage;
using Busbar.Utility.Authorization;
using Busbar.Utility.Events;
using Busbar.Utility.Notifications;
using Busbar.Utility.Privacy;
using Busbar.Utility.Programs;
using Busbar.Utility.Reports;
using Busbar.Utility.Rest;
using Busbar.Utility.Subscriptions;
using Busbar.Utility.V20b;
using Busbar.Utility.Vens;

namespace Busbar.Utility;

/// <summary>
/// The utility without any socket: requests come as values and are answered as values, call-backs leave through a port. Clock,
/// randomness and store come from outside, so that a simulation runs the very same code.
/// </summary>
public sealed class UtilityCore : IAsyncDisposable
{
    private readonly CallbackQueue _queue;
    private readonly RabbitPublisher? _mqtt;
    private readonly Notifier _notifier;
    private readonly EventPush _push;

    private UtilityCore(UtilitySettings settings)
    {
        Options = settings.Options;
        Time = settings.Time;
        Store = settings.Store;
        Ids = new Ids(settings.Random);
        Programs = new ProgramDesk(Store, Ids, Time, Changes);
        Events = new EventDesk(Store, Ids, Time, Changes, Programs);
        Vens = new VenDesk(Store, Ids, Time, Changes);
        Reports = new ReportDesk(Store, Ids, Time, Changes, Events);
        Subscriptions = new SubscriptionDesk(Store, Ids, Time, Changes, Programs, new CallbackGate(Options.Callbacks, settings.Callbacks, Ids));
        Visibility = new Visibility(Vens, Options.IsStrictAboutTargets);
        Clients = new Clients(Store, Time);
        Tokens = new Tokens(Time);
        TokenDesk = new TokenDesk(Clients, Tokens, new FailureLimiter(Time));
        Rest = new RestInterface(this);
        Parties = new PartyDirectory(Store, Time);
        V20b = new ServiceDesk(this);
        _queue = new CallbackQueue(settings.Callbacks, Time);
        _mqtt = Options.Mqtt is { } mqtt ? new RabbitPublisher(mqtt.Broker, Time) : null;
        _notifier = new Notifier(this, _queue, _mqtt);
        _push = new EventPush(this, _queue);
    }

    internal UtilityOptions Options { get; }

    internal TimeProvider Time { get; }

    internal IStore Store { get; }

    internal Ids Ids { get; }

    internal Changes Changes { get; } = new();

    internal ProgramDesk Programs { get; }

    internal EventDesk Events { get; }

    internal VenDesk Vens { get; }

    internal ReportDesk Reports { get; }

    internal SubscriptionDesk Subscriptions { get; }

    internal Visibility Visibility { get; }

    internal Clients Clients { get; }

    internal Tokens Tokens { get; }

    internal TokenDesk TokenDesk { get; }

    internal RestInterface Rest { get; }

    internal PartyDirectory Parties { get; }

    internal ServiceDesk V20b { get; }

    internal CallbackQueue Callbacks => _queue;

    internal IReadOnlyList<Dialect> Dialects { get; } = [new Dialect31(), new Dialect301()];

    /// <summary>The secret of the utility's own account, where this start made it; shown once.</summary>
    public string? FirstSecret { get; private set; }

    /// <summary>Brings back what the store holds.</summary>
    public static async Task<UtilityCore> OpenAsync(UtilitySettings settings, CancellationToken cancellation)
    {
        var core = new UtilityCore(settings);
        core.FirstSecret = await core.Clients.OpenAsync();
        await core.Programs.LoadAsync(cancellation);
        await core.Events.LoadAsync(cancellation);
        await core.Vens.LoadAsync(cancellation);
        await core.Subscriptions.LoadAsync(cancellation);
        await core.Parties.LoadAsync(cancellation);
        return core;
    }

    /// <summary>Runs what happens by itself, until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        _queue.Start();
        await Task.WhenAll(_notifier.RunAsync(cancellation), _push.RunAsync(cancellation));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _queue.DisposeAsync();
        if (_mqtt is not null)
        {
            await _mqtt.DisposeAsync();
        }
    }

    internal Dialect DialectOf(OpenAdrVersion version) => Dialects[version == OpenAdrVersion.V31 ? 0 : 1];
}
