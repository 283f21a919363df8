using System.Threading.Channels;
using Busbar.Energy.GridSignals;
using Busbar.Utility.Privacy;
using Busbar.Utility.Rest;
using Busbar.Wire;

namespace Busbar.Utility.Notifications;

/// <summary>Tells subscribers what happened, each in its version and within what it may see; one loop, off the path of requests.</summary>
// hot path: openadr-fan-out
internal sealed class Notifier
{
    // Changes come from people and programs of the utility: this many at once is a flood, and then readers catch up by reading.
    private const int MostPending = 10_000;

    private readonly UtilityCore _core;
    private readonly CallbackQueue _queue;
    private readonly IMqttPublisher? _mqtt;
    private readonly Channel<Change> _changes = Channel.CreateBounded<Change>(
        new BoundedChannelOptions(MostPending) { SingleReader = true, FullMode = BoundedChannelFullMode.DropOldest });

    public Notifier(UtilityCore core, CallbackQueue queue, IMqttPublisher? mqtt)
    {
        _core = core;
        _queue = queue;
        _mqtt = mqtt;
        core.Changes.Listen(change => _changes.Writer.TryWrite(change));
    }

    /// <summary>Runs until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await foreach (var change in _changes.Reader.ReadAllAsync(cancellation))
        {
            ToSubscribers(change);
            if (_mqtt is not null)
            {
                await ToTopicsAsync(_mqtt, change, cancellation);
            }
        }
    }

    private void ToSubscribers(Change change)
    {
        var written = new Dictionary<(Dialect, int), ReadOnlyMemory<byte>>();
        foreach (var subscription in _core.Subscriptions.All)
        {
            if (subscription.ProgramId is { } program && program != change.ProgramId)
            {
                continue;
            }

            foreach (var asked in subscription.Changes)
            {
                if (asked.Objects.Contains(change.Kind) && asked.Operations.Contains(change.Operation) && Seen(change, subscription) is { } seen)
                {
                    var dialect = _core.DialectOf(_core.Subscriptions.SubscriberOf(subscription.Id).Version);
                    var key = (dialect, ReferenceEquals(seen.Value, change.Value) ? 0 : TargetsKey(seen.Targets));
                    if (!written.TryGetValue(key, out var body))
                    {
                        written.Add(key, body = Write(dialect, change, seen));
                    }

                    _queue.Post(asked.Address, new Delivery(asked.Token, "application/json", body));
                }
            }
        }
    }

    private static int TargetsKey(IReadOnlyList<SignalTarget> targets)
    {
        var hash = new HashCode();
        hash.Add(1);
        foreach (var target in targets)
        {
            hash.Add(target);
        }

        return hash.ToHashCode() | 1;
    }

    // What the subscriber may see of the change; null for nothing.
    private Sight? Seen(Change change, GridSubscription subscription)
    {
        var isBusinessLogic = _core.Subscriptions.SubscriberOf(subscription.Id).Role == Role.BusinessLogic;
        var targets = TargetsOf(change.Value);
        if (subscription.Targets.Count > 0 && !targets.Any(subscription.Targets.Contains))
        {
            return null;
        }

        if (isBusinessLogic)
        {
            return new Sight(change.Value, targets);
        }

        if (change.Value is GridProgram or GridEvent)
        {
            var view = _core.Visibility.OfClient(subscription.ClientId);
            return !view.Sees(targets) ? null
                : change.Value is GridProgram program ? new Sight(view.Shown(program), view.Shown(targets))
                : new Sight(view.Shown((GridEvent)change.Value), view.Shown(targets));
        }

        return OwnerOf(change.Value) == subscription.ClientId ? new Sight(change.Value, targets) : null;
    }

    private byte[] Write(Dialect dialect, Change change, Sight seen) =>
        dialect.WriteNotification(change.Kind, change.Operation, Fragment(Body(dialect, seen.Value)), seen.Targets);

    private byte[] Body(Dialect dialect, object value) => value switch
    {
        GridProgram program => dialect.Write(program),
        GridEvent signal => dialect.Write(signal),
        GridReport report => dialect.Write(report),
        GridSubscription subscription => dialect.Write(subscription),
        GridParticipant ven => dialect.Write(ven, [.. _core.Vens.ResourcesOf(ven.Id)]),
        GridResource resource => dialect.Write(resource),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private async Task ToTopicsAsync(IMqttPublisher mqtt, Change change, CancellationToken cancellation)
    {
        var operation = change.Operation switch
        {
            SignalOperation.Create => "create",
            SignalOperation.Update => "update",
            _ => "delete",
        };
        var dialect = _core.DialectOf(Busbar.OpenAdr.OpenAdrVersion.V31);
        var (collection, id) = change.Value switch
        {
            GridProgram program => ("programs", program.Id),
            GridEvent signal => ("events", signal.Id),
            GridReport report => ("reports", report.Id),
            GridSubscription subscription => ("subscriptions", subscription.Id),
            GridParticipant ven => ("vens", ven.Id),
            GridResource resource => ("resources", resource.Id),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        var targets = TargetsOf(change.Value);
        var body = Write(dialect, change, new Sight(change.Value, targets));
        var isTargeted = targets.Count > 0;
        // Program topics are for everybody, so what is for some goes to their own topics only.
        List<(string Topic, byte[] Body)> messages = [];
        if (change.Value is not GridProgram || !isTargeted)
        {
            messages.Add(($"{MqttTopics.Root}/{collection}/{operation}", body));
        }

        if (operation != "create" && change.Value is GridProgram or GridParticipant)
        {
            messages.Add(($"{MqttTopics.Root}/{collection}/{id}/{operation}", body));
        }

        if (change.Value is GridEvent && !isTargeted)
        {
            messages.Add(($"{MqttTopics.Root}/programs/{change.ProgramId}/events/{operation}", body));
        }

        foreach (var (topic, message) in messages.Concat(OfVens(change, dialect, collection, operation)))
        {
            await mqtt.PublishAsync(topic, message, cancellation);
        }
    }

    // The topics of single VENs carry what that VEN may see.
    private IEnumerable<(string Topic, byte[] Body)> OfVens(Change change, Dialect dialect, string collection, string operation)
    {
        if (change.Value is GridResource resource)
        {
            yield return ($"{MqttTopics.Root}/vens/{resource.ParticipantId}/resources/{operation}", Write(dialect, change, new Sight(resource, resource.Targets)));
        }

        if (change.Value is not (GridProgram or GridEvent))
        {
            yield break;
        }

        var targets = TargetsOf(change.Value);
        foreach (var ven in _core.Vens.All)
        {
            var view = _core.Visibility.OfClient(ven.ClientId);
            if (view.Sees(targets))
            {
                object shown = change.Value is GridProgram program ? view.Shown(program) : view.Shown((GridEvent)change.Value);
                yield return ($"{MqttTopics.Root}/vens/{ven.Id}/{collection}/{operation}", Write(dialect, change, new Sight(shown, view.Shown(targets))));
            }
        }
    }

    private static IReadOnlyList<SignalTarget> TargetsOf(object value) => value switch
    {
        GridProgram program => program.Targets,
        GridEvent signal => signal.Targets,
        GridSubscription subscription => subscription.Targets,
        GridParticipant ven => ven.Targets,
        GridResource resource => resource.Targets,
        _ => [],
    };

    private static string? OwnerOf(object value) => value switch
    {
        GridReport report => report.ClientId,
        GridSubscription subscription => subscription.ClientId,
        GridParticipant ven => ven.ClientId,
        GridResource resource => resource.ClientId,
        _ => null,
    };

    private static JsonFragment Fragment(byte[] utf8) =>
        JsonFragment.TryParse(utf8, WireLimits.Default, out var fragment, out _) ? fragment : throw new System.Diagnostics.UnreachableException();

    private sealed record Sight(object Value, IReadOnlyList<SignalTarget> Targets);
}
