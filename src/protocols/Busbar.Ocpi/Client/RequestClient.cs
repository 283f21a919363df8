using Busbar.Ocpi.Peers;
using Busbar.Wire;

namespace Busbar.Ocpi.Client;

/// <summary>Sends single requests to the side of a module that owns the data, for what only one module has.</summary>
/// <param name="caller">Calls the peer.</param>
/// <param name="module">The module's identifier.</param>
public sealed class RequestClient(PeerCaller caller, string module)
{
    /// <summary>Sends a request whose answer is one object.</summary>
    /// <typeparam name="TBody">The body.</typeparam>
    /// <typeparam name="TAnswer">The answer.</typeparam>
    /// <param name="method">The method.</param>
    /// <param name="body">The body; null for none.</param>
    /// <param name="segments">The segments behind the endpoint.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The answer.</returns>
    public async Task<OcpiResult<TAnswer>> AskAsync<TBody, TAnswer>(HttpMethod method, TBody? body, IEnumerable<string> segments, CancellationToken cancellation)
        where TBody : class, IWireRecord<TBody>
        where TAnswer : class, IWireRecord<TAnswer>
    {
        return caller.Reader.One<TAnswer>(await SendAsync(method, PeerCaller.Json(body), segments, cancellation).ConfigureAwait(false));
    }

    /// <summary>Sends a request whose answer carries nothing that is needed.</summary>
    /// <typeparam name="TBody">The body.</typeparam>
    /// <param name="method">The method.</param>
    /// <param name="body">The body; null for none.</param>
    /// <param name="segments">The segments behind the endpoint.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the peer took it.</returns>
    public async Task<OcpiResult<Nothing>> TellAsync<TBody>(HttpMethod method, TBody? body, IEnumerable<string> segments, CancellationToken cancellation)
        where TBody : class, IWireRecord<TBody>
    {
        return caller.Reader.None(await SendAsync(method, PeerCaller.Json(body), segments, cancellation).ConfigureAwait(false));
    }

    /// <summary>Sends a request whose answer is a text, as that to charging preferences is (OCPI 2.2.1 9.2.1).</summary>
    /// <typeparam name="TBody">The body.</typeparam>
    /// <param name="method">The method.</param>
    /// <param name="body">The body.</param>
    /// <param name="segments">The segments behind the endpoint.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The text.</returns>
    public async Task<OcpiResult<string>> TextAsync<TBody>(HttpMethod method, TBody body, IEnumerable<string> segments, CancellationToken cancellation)
        where TBody : class, IWireRecord<TBody>
    {
        return caller.Reader.Text(await SendAsync(method, PeerCaller.Json(body), segments, cancellation).ConfigureAwait(false));
    }

    private Task<OcpiReply> SendAsync(HttpMethod method, byte[]? body, IEnumerable<string> segments, CancellationToken cancellation)
    {
        return caller.SendAsync(module, method, caller.UrlOf(module, ModuleRole.Sender, segments), body, null, cancellation);
    }
}
