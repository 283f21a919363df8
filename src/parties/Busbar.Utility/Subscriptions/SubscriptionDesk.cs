using System.Collections.Concurrent;
using Busbar.Energy.GridSignals;
using Busbar.Mapping.OpenAdr.V31;
using Busbar.OpenAdr;
using Busbar.OpenAdr.V31;
using Busbar.Storage;
using Busbar.Utility.Notifications;
using Busbar.Utility.Privacy;
using Busbar.Utility.Programs;
using Busbar.Utility.Storage;

namespace Busbar.Utility.Subscriptions;

/// <summary>Keeps subscriptions; an address must prove that it wants to be told before one is taken.</summary>
internal sealed class SubscriptionDesk(IStore store, Ids ids, TimeProvider time, Changes changes, ProgramDesk programs, ICallbackGate gate)
{
    private const int MostChanges = 16; // addresses of one subscription
    private const int MostPerClient = 100;

    private readonly ObjectFile _file = new(store, "subscription");
    private readonly Shelf<GridSubscription> _shelf = new(static subscription => subscription.Id);
    private readonly ConcurrentDictionary<string, Subscriber> _subscribers = new(StringComparer.Ordinal);

    /// <summary>All subscriptions, in the order in which they were made.</summary>
    public GridSubscription[] All => _shelf.All;

    public Task LoadAsync(CancellationToken cancellation) => _file.LoadAsync<Subscription>(
        (wire, row) => Keep(Subscriptions31.ToDomain(wire), Subscriber.Parse(row.Extra)),
        cancellation);

    /// <summary>In which version, and as which side, a subscription was made.</summary>
    public Subscriber SubscriberOf(string id) => _subscribers.GetValueOrDefault(id, new Subscriber(OpenAdrVersion.V31, Role.Ven));

    /// <summary>A subscription, of that account where one is named.</summary>
    public Outcome<GridSubscription> Find(string id, string? clientId) =>
        _shelf.Find(id) is { } subscription && (clientId is null || subscription.ClientId == clientId) ? subscription : Refusal.NotFound("subscription", id);

    public async Task<Outcome<GridSubscription>> CreateAsync(GridSubscription draft, string clientId, Subscriber subscriber, CancellationToken cancellation)
    {
        if (_shelf.All.Count(other => other.ClientId == clientId) >= MostPerClient)
        {
            return Refusal.Conflict($"A client has at most {MostPerClient} subscriptions.");
        }

        if (await CheckAsync(draft, subscriber, cancellation) is { } refusal)
        {
            return refusal;
        }

        var now = time.GetUtcNow();
        var subscription = draft with { Id = ids.New(), ClientId = clientId, Created = now, Modified = now };
        await WriteAsync(subscription, subscriber);
        changes.Publish(new Change(SignalObject.Subscription, SignalOperation.Create, subscription, subscription.ProgramId));
        return subscription;
    }

    public async Task<Outcome<GridSubscription>> ReplaceAsync(string id, GridSubscription draft, string? clientId, Subscriber subscriber, CancellationToken cancellation)
    {
        if (!Find(id, clientId).Is(out var before, out var refusal))
        {
            return refusal;
        }

        if (await CheckAsync(draft, subscriber, cancellation) is { } wrong)
        {
            return wrong;
        }

        var subscription = draft with { Id = id, ClientId = before.ClientId, Created = before.Created, Modified = time.GetUtcNow() };
        // Whose privacy holds is decided by who made it, not by who changed it.
        await WriteAsync(subscription, subscriber with { Role = SubscriberOf(id).Role });
        changes.Publish(new Change(SignalObject.Subscription, SignalOperation.Update, subscription, subscription.ProgramId));
        return subscription;
    }

    public async Task<Outcome<GridSubscription>> DeleteAsync(string id, string? clientId)
    {
        if (!Find(id, clientId).Is(out var subscription, out var refusal))
        {
            return refusal;
        }

        await _file.RemoveAsync(id);
        _shelf.Remove(id);
        _subscribers.TryRemove(id, out _);
        changes.Publish(new Change(SignalObject.Subscription, SignalOperation.Delete, subscription, subscription.ProgramId));
        return subscription;
    }

    private async Task WriteAsync(GridSubscription subscription, Subscriber subscriber)
    {
        await _file.PutAsync(subscription.Id, Subscriptions31.ToWire(subscription), extra: subscriber.ToString());
        Keep(subscription, subscriber);
    }

    private void Keep(GridSubscription subscription, Subscriber subscriber)
    {
        _subscribers[subscription.Id] = subscriber;
        _shelf.Put(subscription);
    }

    private async Task<Refusal?> CheckAsync(GridSubscription draft, Subscriber subscriber, CancellationToken cancellation)
    {
        if (draft.ProgramId is { } program && programs.Find(program) is null)
        {
            return Refusal.Conflict($"There is no program '{program}'.");
        }

        if (draft.Changes.Count > MostChanges)
        {
            return Refusal.Wrong($"A subscription has at most {MostChanges} addresses.");
        }

        foreach (var address in draft.Changes.Select(static change => change.Address).Distinct())
        {
            if (await gate.CheckAsync(address, isChallenged: subscriber.Version == OpenAdrVersion.V31, cancellation) is { } wrong)
            {
                return Refusal.Wrong(wrong);
            }
        }

        return null;
    }
}

/// <summary>How a subscriber is told, and what it may learn.</summary>
/// <param name="Version">The version in which it is told.</param>
/// <param name="Role">The side on which it stands.</param>
internal sealed record Subscriber(OpenAdrVersion Version, Role Role)
{
    public static Subscriber Parse(string? text) => new(
        text?.Contains("3.0.1", StringComparison.Ordinal) == true ? OpenAdrVersion.V301 : OpenAdrVersion.V31,
        text?.EndsWith("bl", StringComparison.Ordinal) == true ? Role.BusinessLogic : Role.Ven);

    public override string ToString() => (Version == OpenAdrVersion.V301 ? "3.0.1 " : "3.1 ") + (Role == Role.BusinessLogic ? "bl" : "ven");
}
