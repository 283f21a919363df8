using Busbar.Ocpi.Modules;
using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Quirks;
using Busbar.Ocpi.Transport;
using Busbar.Wire;

namespace Busbar.Ocpi.Client;

/// <summary>Pushes objects that we own to a peer (OCPI 2.2.1 4.1.5).</summary>
/// <typeparam name="T">The objects.</typeparam>
/// <param name="caller">Calls the peer.</param>
/// <param name="shape">How the objects are seen.</param>
/// <param name="segments">Segments between the owner and the object, for modules with several kinds of object.</param>
public class PushClient<T>(PeerCaller caller, ObjectShape<T> shape, params IReadOnlyList<string> segments)
    where T : class, IWireRecord<T>
{
    /// <summary>Calls the peer.</summary>
    protected PeerCaller Caller => caller;

    /// <summary>How the objects are seen.</summary>
    protected ObjectShape<T> Shape => shape;

    /// <summary>Gets the object as the peer has it.</summary>
    /// <param name="key">Which.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The object.</returns>
    public async Task<OcpiResult<T>> GetAsync(ObjectKey key, CancellationToken cancellation)
    {
        return Caller.Reader.One<T>(await SendAsync(HttpMethod.Get, key, null, cancellation).ConfigureAwait(false));
    }

    /// <summary>Creates or replaces an object.</summary>
    /// <param name="key">Which.</param>
    /// <param name="value">The object, whole.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the peer took it.</returns>
    public async Task<OcpiResult<Nothing>> PutAsync(ObjectKey key, T value, CancellationToken cancellation)
    {
        return Caller.Reader.None(await SendAsync(HttpMethod.Put, key, PeerCaller.Json(value), cancellation).ConfigureAwait(false));
    }

    /// <summary>Deletes an object; only tariffs and invoice reconciliation records can be.</summary>
    /// <param name="key">Which.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the peer did.</returns>
    public async Task<OcpiResult<Nothing>> DeleteAsync(ObjectKey key, CancellationToken cancellation)
    {
        return Caller.Reader.None(await SendAsync(HttpMethod.Delete, key, null, cancellation).ConfigureAwait(false));
    }

    /// <summary>Sends a request about an object.</summary>
    /// <param name="method">The method.</param>
    /// <param name="key">Which object.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The reply.</returns>
    protected Task<OcpiReply> SendAsync(HttpMethod method, ObjectKey key, byte[]? body, CancellationToken cancellation)
    {
        var url = Caller.UrlOf(Shape.Module, ModuleRole.Receiver, [key.Owner.CountryCode, key.Owner.PartyId, .. segments, key.Id]);
        if (url is not null && key.Type is { } type)
        {
            url += "?type=" + Uri.EscapeDataString(type);
        }

        return Caller.SendAsync(Shape.Module, method, url, body, null, cancellation);
    }
}

/// <summary>Pushes objects that we own to a peer, and what changes in them.</summary>
/// <typeparam name="T">The objects.</typeparam>
/// <typeparam name="TPatch">Their PATCH.</typeparam>
/// <param name="caller">Calls the peer.</param>
/// <param name="shape">How the objects are seen.</param>
/// <param name="segments">Segments between the owner and the object, for modules with several kinds of object.</param>
public sealed class PushClient<T, TPatch>(PeerCaller caller, ObjectShape<T, TPatch> shape, params IReadOnlyList<string> segments)
    : PushClient<T>(caller, shape, segments)
    where T : class, IWireRecord<T>
    where TPatch : class, IWireRecord<TPatch>
{
    /// <summary>Changes an object; where the peer does not know it, it is put whole (OCPI 2.2.1 4.1.4).</summary>
    /// <param name="key">Which.</param>
    /// <param name="patch">What changes.</param>
    /// <param name="whole">The object as it becomes.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the peer took it.</returns>
    public async Task<OcpiResult<Nothing>> PatchAsync(ObjectKey key, TPatch patch, T whole, CancellationToken cancellation)
    {
        if (!shape.AllowsPatch || Caller.Peer.Quirks.HasFlag(PeerQuirks.PutForPatch))
        {
            if (shape.AllowsPatch)
            {
                Repairs.Tell(Caller.Http.Logger, Caller.Peer.Id, PeerQuirks.PutForPatch);
            }

            return await PutAsync(key, whole, cancellation).ConfigureAwait(false);
        }

        var patched = Caller.Reader.None(await SendAsync(HttpMethod.Patch, key, PeerCaller.Json(patch), cancellation).ConfigureAwait(false));
        if (!patched.IsNotFound && patched.StatusCode is not (OcpiStatus.UnknownLocation or OcpiStatus.UnknownToken))
        {
            return patched;
        }

        return await PutAsync(key, whole, cancellation).ConfigureAwait(false);
    }
}
