using Busbar.Ocpi.Modules;
using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Transport;
using Busbar.Wire;

namespace Busbar.Ocpi.Server.Modules;

/// <summary>Objects that are posted once: CDRs, invoice reconciliation records, terminals, financial advice.</summary>
internal static class PostEndpoints
{
    /// <summary>Maps CDRs: posted once, never changed, got back from the address they were given (OCPI 2.2.1 10.2.2).</summary>
    public static void MapCdrs<T>(this EndpointMap map, ObjectShape<T> shape, IObjectReceiver<T>? receiver)
        where T : class, IWireRecord<T>
    {
        if (receiver is null)
        {
            return;
        }

        var endpoint = map.Module(shape.Module, ModuleRole.Receiver);
        map.Map(HttpMethod.Post, endpoint, "", (call, cancellation) => PostAsync(map, shape, receiver, call, OwnerOf, UrlOf, cancellation));
        map.Map(HttpMethod.Get, endpoint, "/{country}/{party}/{id}", (call, cancellation) => ReceiverEndpoints.WithKey(call, shape, async key =>
            await receiver.FindAsync(call, key, cancellation).ConfigureAwait(false) is { } value ? OcpiAnswer.Ok(value) : ModuleAnswers.Unknown(shape.Module, map.Version)));

        string UrlOf(ObjectKey key) => Client.PeerCaller.Join(endpoint.Url, [key.Owner.CountryCode, key.Owner.PartyId, key.Id]);
    }

    /// <summary>Maps records that are posted and then put by their owner (OCPI 2.3.0 16.2.2).</summary>
    public static void MapOwnedPosts<T>(this EndpointMap map, ObjectShape<T> shape, IObjectReceiver<T>? receiver)
        where T : class, IWireRecord<T>
    {
        if (receiver is null)
        {
            return;
        }

        map.Map(HttpMethod.Post, map.Module(shape.Module, ModuleRole.Receiver), "", (call, cancellation) =>
            PostAsync(map, shape, receiver, call, OwnerOf, static _ => null, cancellation));
        map.MapReceiver(shape, receiver, hasDelete: true);
    }

    /// <summary>Maps objects that are posted by whoever calls and got back by id (OCPI 2.3.0 Payments 5.2).</summary>
    public static void MapPosts<T>(this EndpointMap map, ObjectShape<T> shape, IObjectReceiver<T>? receiver, string path)
        where T : class, IWireRecord<T>
    {
        if (receiver is null)
        {
            return;
        }

        var endpoint = map.Module(shape.Module, ModuleRole.Receiver);
        map.Map(HttpMethod.Post, endpoint, path, (call, cancellation) => PostAsync(map, shape, receiver, call, static (_, call, _) => call.Caller, static _ => null, cancellation));
        map.Map(HttpMethod.Get, endpoint, path + "/{id}", async (call, cancellation) =>
            call.Caller is { } caller && await receiver.FindAsync(call, new ObjectKey(caller, call.Segment("id")), cancellation).ConfigureAwait(false) is { } value
                ? OcpiAnswer.Ok(value)
                : ModuleAnswers.Unknown(shape.Module, map.Version));
    }

    private static OcpiParty? OwnerOf<T>(ObjectShape<T> shape, OcpiCall call, T value)
        where T : class, IWireRecord<T>
    {
        return shape.OwnerOf(value) ?? call.Caller;
    }

    // Whoever got no answer posts again: the same object is taken as posted, another one of the same id is not.
    private static async ValueTask<OcpiAnswer> PostAsync<T>(
        EndpointMap map,
        ObjectShape<T> shape,
        IObjectReceiver<T> receiver,
        OcpiCall call,
        Func<ObjectShape<T>, OcpiCall, T, OcpiParty?> ownerOf,
        Func<ObjectKey, string?> urlOf,
        CancellationToken cancellation)
        where T : class, IWireRecord<T>
    {
        if (!BodyReader.TryRead<T>(call, Exactness.Of(shape.Module), map.Logger, out var value, out var refusal))
        {
            return refusal;
        }

        if (ownerOf(shape, call, value) is not { } owner || !ReceiverEndpoints.MaySpeakFor(call, owner))
        {
            return OcpiAnswer.Refused(OcpiStatus.InvalidParameters, "The object's party is no party of yours.");
        }

        var key = new ObjectKey(owner, shape.IdOf(value));
        var change = await receiver.ChangeAsync(
            call,
            key,
            known => known is null ? ObjectChange<T>.Store(value, OcpiAnswer.Created(urlOf(key)))
                : known.Equals(value) ? ObjectChange<T>.Leave(OcpiAnswer.OkAt(urlOf(key)))
                : ObjectChange<T>.Leave(OcpiAnswer.Refused(OcpiStatus.InvalidParameters, "There is another object of this id; it never changes.")),
            cancellation).ConfigureAwait(false);
        return change.Answer;
    }
}
