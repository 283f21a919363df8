using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Security;
using Busbar.Wire;

namespace Busbar.Ocpi.Client;

/// <summary>Sends commands to an operator, and their results to a mobility provider (OCPI 2.2.1 13).</summary>
/// <typeparam name="TResponse">What is answered at once.</typeparam>
/// <typeparam name="TResult">What is told later.</typeparam>
/// <param name="caller">Calls the peer.</param>
public sealed class CommandClient<TResponse, TResult>(PeerCaller caller)
    where TResponse : class, IWireRecord<TResponse>
    where TResult : class, IWireRecord<TResult>
{
    /// <summary>Sends a command.</summary>
    /// <typeparam name="TCommand">The command.</typeparam>
    /// <param name="name">Its name on the wire, for example START_SESSION.</param>
    /// <param name="command">The command.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the operator takes it up.</returns>
    public async Task<OcpiResult<TResponse>> SendAsync<TCommand>(string name, TCommand command, CancellationToken cancellation)
        where TCommand : class, IWireRecord<TCommand>
    {
        var url = caller.UrlOf(OcpiModules.Commands, ModuleRole.Receiver, name);
        return caller.Reader.One<TResponse>(await caller.SendAsync(OcpiModules.Commands, HttpMethod.Post, url, PeerCaller.Json(command), null, cancellation).ConfigureAwait(false));
    }

    /// <summary>Tells what became of a command.</summary>
    /// <param name="responseUrl">Where the command asked for it.</param>
    /// <param name="result">What became of it.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the provider took it.</returns>
    public async Task<OcpiResult<Nothing>> PostResultAsync(string responseUrl, TResult result, CancellationToken cancellation)
    {
        var reply = await caller.SendAsync(OcpiModules.Commands, HttpMethod.Post, ResponseUrl.Checked(caller.Peer, responseUrl), PeerCaller.Json(result), null, cancellation).ConfigureAwait(false);
        return caller.Reader.None(reply);
    }
}
