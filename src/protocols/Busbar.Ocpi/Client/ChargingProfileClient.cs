using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Security;
using Busbar.Wire;

namespace Busbar.Ocpi.Client;

/// <summary>Sets, clears and asks for charging profiles at an operator, and tells what a station follows (OCPI 2.2.1 14).</summary>
/// <typeparam name="TSet">Asks for a profile.</typeparam>
/// <typeparam name="TResponse">What is answered at once.</typeparam>
/// <typeparam name="TActive">The profile that a station follows.</typeparam>
/// <param name="caller">Calls the peer.</param>
public sealed class ChargingProfileClient<TSet, TResponse, TActive>(PeerCaller caller)
    where TSet : class, IWireRecord<TSet>
    where TResponse : class, IWireRecord<TResponse>
    where TActive : class, IWireRecord<TActive>
{
    /// <summary>Asks for a profile in a session.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="profile">The profile, with where the result is to be sent.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the operator takes it up.</returns>
    public Task<OcpiResult<TResponse>> SetAsync(string sessionId, TSet profile, CancellationToken cancellation)
    {
        return AskAsync(HttpMethod.Put, sessionId, "", PeerCaller.Json(profile), cancellation);
    }

    /// <summary>Asks that a session goes without a profile.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="responseUrl">Where the result is to be sent.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the operator takes it up.</returns>
    public Task<OcpiResult<TResponse>> ClearAsync(string sessionId, string responseUrl, CancellationToken cancellation)
    {
        return AskAsync(HttpMethod.Delete, sessionId, $"?response_url={Uri.EscapeDataString(responseUrl)}", null, cancellation);
    }

    /// <summary>Asks which profile a session follows.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="durationSeconds">How far ahead, in seconds.</param>
    /// <param name="responseUrl">Where the result is to be sent.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the operator takes it up.</returns>
    public Task<OcpiResult<TResponse>> GetActiveAsync(string sessionId, int durationSeconds, string responseUrl, CancellationToken cancellation)
    {
        return AskAsync(HttpMethod.Get, sessionId, $"?duration={durationSeconds}&response_url={Uri.EscapeDataString(responseUrl)}", null, cancellation);
    }

    /// <summary>Tells whoever set a profile what the station follows now.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the peer took it.</returns>
    public async Task<OcpiResult<Nothing>> PutActiveAsync(string sessionId, TActive profile, CancellationToken cancellation)
    {
        var url = caller.UrlOf(OcpiModules.ChargingProfiles, ModuleRole.Sender, sessionId);
        return caller.Reader.None(await caller.SendAsync(OcpiModules.ChargingProfiles, HttpMethod.Put, url, PeerCaller.Json(profile), null, cancellation).ConfigureAwait(false));
    }

    /// <summary>Tells what became of a request.</summary>
    /// <typeparam name="TResult">What became of it.</typeparam>
    /// <param name="responseUrl">Where the request asked for it.</param>
    /// <param name="result">What became of it.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the peer took it.</returns>
    public async Task<OcpiResult<Nothing>> PostResultAsync<TResult>(string responseUrl, TResult result, CancellationToken cancellation)
        where TResult : class, IWireRecord<TResult>
    {
        var reply = await caller.SendAsync(OcpiModules.ChargingProfiles, HttpMethod.Post, ResponseUrl.Checked(caller.Peer, responseUrl), PeerCaller.Json(result), null, cancellation).ConfigureAwait(false);
        return caller.Reader.None(reply);
    }

    private async Task<OcpiResult<TResponse>> AskAsync(HttpMethod method, string sessionId, string query, byte[]? body, CancellationToken cancellation)
    {
        var url = caller.UrlOf(OcpiModules.ChargingProfiles, ModuleRole.Receiver, sessionId) is { } endpoint ? endpoint + query : null;
        return caller.Reader.One<TResponse>(await caller.SendAsync(OcpiModules.ChargingProfiles, method, url, body, null, cancellation).ConfigureAwait(false));
    }
}
