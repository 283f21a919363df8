using Busbar.Ocpi.Modules;
using Busbar.Ocpi.Peers;
using Busbar.Wire;

namespace Busbar.Ocpi.Client;

/// <summary>Posts objects to the side of a module that keeps them, and gets them back by id (OCPI 2.3.0 Payments 5.2).</summary>
/// <typeparam name="T">The objects.</typeparam>
/// <param name="caller">Calls the peer.</param>
/// <param name="shape">How the objects are seen.</param>
/// <param name="segments">Segments between the endpoint and the object.</param>
public sealed class PostClient<T>(PeerCaller caller, ObjectShape<T> shape, params IReadOnlyList<string> segments)
    where T : class, IWireRecord<T>
{
    /// <summary>Posts an object.</summary>
    /// <param name="value">The object.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the peer took it.</returns>
    public async Task<OcpiResult<Nothing>> PostAsync(T value, CancellationToken cancellation)
    {
        var url = caller.UrlOf(shape.Module, ModuleRole.Receiver, segments);
        return caller.Reader.None(await caller.SendAsync(shape.Module, HttpMethod.Post, url, PeerCaller.Json(value), null, cancellation).ConfigureAwait(false));
    }

    /// <summary>Gets an object as the peer has it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The object.</returns>
    public async Task<OcpiResult<T>> GetAsync(string id, CancellationToken cancellation)
    {
        var url = caller.UrlOf(shape.Module, ModuleRole.Receiver, [.. segments, id]);
        return caller.Reader.One<T>(await caller.SendAsync(shape.Module, HttpMethod.Get, url, null, null, cancellation).ConfigureAwait(false));
    }
}
