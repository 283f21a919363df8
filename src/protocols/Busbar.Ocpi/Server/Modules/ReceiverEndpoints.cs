using Busbar.Ocpi.Modules;
using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Transport;
using Busbar.Wire;

namespace Busbar.Ocpi.Server.Modules;

/// <summary>The receiver side of a module: objects that partners own, by country, party and id (OCPI 2.2.1 4.1.5).</summary>
internal static class ReceiverEndpoints
{
    private const string Path = "/{country}/{party}";

    /// <summary>Maps GET and PUT, and PATCH and DELETE where the module has them.</summary>
    public static void MapReceiver<T, TPatch>(this EndpointMap map, ObjectShape<T, TPatch> shape, IObjectReceiver<T>? receiver, bool hasDelete = false, string kind = "")
        where T : class, IWireRecord<T>
        where TPatch : class, IWireRecord<TPatch>
    {
        if (receiver is null)
        {
            return;
        }

        map.MapReceiver((ObjectShape<T>)shape, receiver, hasDelete, kind);
        if (shape.AllowsPatch)
        {
            var patching = new Patching<T, TPatch>(shape, receiver, map);
            map.Map(HttpMethod.Patch, map.Module(shape.Module, ModuleRole.Receiver), $"{Path}{kind}/{{id}}", (call, cancellation) =>
                WithKey(call, shape, key => patching.PatchAsync(call, key, cancellation)));
        }
    }

    /// <summary>Maps GET and PUT, and DELETE where the module has it.</summary>
    public static void MapReceiver<T>(this EndpointMap map, ObjectShape<T> shape, IObjectReceiver<T>? receiver, bool hasDelete = false, string kind = "")
        where T : class, IWireRecord<T>
    {
        if (receiver is null)
        {
            return;
        }

        var endpoint = map.Module(shape.Module, ModuleRole.Receiver);
        var path = $"{Path}{kind}/{{id}}";
        map.Map(HttpMethod.Get, endpoint, path, (call, cancellation) => WithKey(call, shape, async key =>
            await receiver.FindAsync(call, key, cancellation).ConfigureAwait(false) is { } value
                ? OcpiAnswer.Ok(value)
                : ModuleAnswers.Unknown(shape.Module, map.Version)));
        map.Map(HttpMethod.Put, endpoint, path, (call, cancellation) => WithKey(call, shape, key => PutAsync(map, shape, receiver, call, key, cancellation)));
        if (hasDelete)
        {
            map.Map(HttpMethod.Delete, endpoint, path, (call, cancellation) => WithKey(call, shape, async key =>
                (await receiver.ChangeAsync(call, key, known => known is null
                    ? ObjectChange<T>.Leave(ModuleAnswers.Unknown(shape.Module, map.Version))
                    : ObjectChange<T>.Remove(OcpiAnswer.Ok()), cancellation).ConfigureAwait(false)).Answer));
        }
    }

    /// <summary>Runs with the key that the address names, where the owner is a party of the peer (OCPI 2.2.1 4.1.5).</summary>
    public static ValueTask<OcpiAnswer> WithKey<T>(OcpiCall call, ObjectShape<T> shape, Func<ObjectKey, ValueTask<OcpiAnswer>> run)
        where T : class, IWireRecord<T>
    {
        var owner = new OcpiParty(call.Segment("country"), call.Segment("party"));
        var type = shape.Module == OcpiModules.Tokens ? call.Parameter("type") ?? "RFID" : null;
        return MaySpeakFor(call, owner)
            ? run(new ObjectKey(owner, call.Segment("id"), type))
            : ValueTask.FromResult(OcpiAnswer.NotFound($"{owner} is no party of yours."));
    }

    /// <summary>Whether the peer may push what a party owns: its own party, or any party where it is a hub.</summary>
    public static bool MaySpeakFor(OcpiCall call, OcpiParty owner)
    {
        return call.Peer.Has(owner) || call.Peer.HubParty is not null || call.Peer.Parties.Any(static party => party.Role == "HUB");
    }

    /// <summary>What is wrong between the address and the object in the body; null where nothing is (OCPI 2.2.1 4.1.5).</summary>
    public static OcpiAnswer? Mismatch<T>(ObjectShape<T> shape, ObjectKey key, T value)
        where T : class, IWireRecord<T>
    {
        var isSame = string.Equals(shape.IdOf(value), key.Id, StringComparison.OrdinalIgnoreCase)
            && (shape.OwnerOf(value) is not { } owner || owner == key.Owner)
            && (key.Type is null || string.Equals(shape.TypeOf(value), key.Type, StringComparison.OrdinalIgnoreCase));
        return isSame ? null : OcpiAnswer.Refused(OcpiStatus.InvalidParameters, "The ids in the address and in the object differ.");
    }

    private static async ValueTask<OcpiAnswer> PutAsync<T>(EndpointMap map, ObjectShape<T> shape, IObjectReceiver<T> receiver, OcpiCall call, ObjectKey key, CancellationToken cancellation)
        where T : class, IWireRecord<T>
    {
        if (!BodyReader.TryRead<T>(call, Exactness.Of(shape.Module), map.Logger, out var value, out var refusal))
        {
            return refusal;
        }

        // A token's kind may stand in its body alone: the address then means any.
        key = key.Type is not null && call.Parameter("type") is null ? key with { Type = shape.TypeOf(value) } : key;
        if (Mismatch(shape, key, value) is { } mismatch)
        {
            return mismatch;
        }

        var change = await receiver.ChangeAsync(
            call,
            key,
            known => ObjectChange<T>.Store(value, known is null ? OcpiAnswer.Created() : OcpiAnswer.Ok()),
            cancellation).ConfigureAwait(false);
        return change.Answer;
    }
}
