using Busbar.Ocpp.Calls;
using Busbar.Wire;

namespace Busbar.Ocpp.Stations;

/// <summary>Keeps a station connected: dials, serves, and after a loss dials again with growing waits (OCPP 2.1 part 4 5.4).</summary>
public sealed class StationConnection
{
    private readonly IStationDialer _dialer;
    private readonly Func<OcppVersion, MessageRoutes> _routes;
    private readonly StationConnectionSettings _settings;

    /// <summary>Joins a dialer and the handlers of each version; <see cref="RunAsync"/> starts it.</summary>
    public StationConnection(IStationDialer dialer, Func<OcppVersion, MessageRoutes> routes, StationConnectionSettings settings)
    {
        _dialer = dialer;
        _routes = routes;
        _settings = settings;
    }

    /// <summary>The open connection, null while there is none.</summary>
    public RpcPeer? Peer { get; private set; }

    /// <summary>Asks the management system; <see cref="CallOutcome.NotConnected"/> while there is no connection.</summary>
    public Task<CallResult<TResponse>> CallAsync<TRequest, TResponse>(
        TRequest request, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
        where TRequest : class, IWireRecord<TRequest>
        where TResponse : class, IWireRecord<TResponse> =>
        Peer is { } peer
            ? peer.CallAsync<TRequest, TResponse>(request, timeout, cancellationToken)
            : Task.FromResult(CallResult<TResponse>.Failed(CallOutcome.NotConnected));

    /// <summary>Connects and stays connected until it is cancelled. It runs on the caller's context.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var failures = 0;
        var wait = TimeSpan.Zero;
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                var dialed = await _dialer.DialAsync(cancellationToken).ConfigureAwait(true);
                if (dialed is DialResult.Opened opened)
                {
                    await ServeAsync(opened, cancellationToken).ConfigureAwait(true);
                    failures = 0;
                }

                wait = _settings.BackOff().Next(failures++, wait, _settings.Random);
                if (dialed is DialResult.Failed failed)
                {
                    _settings.DialFailed?.Invoke(failed, wait);
                }

                await Task.Delay(wait, _settings.Rpc.Time, cancellationToken).ConfigureAwait(true);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(DialResult.Opened opened, CancellationToken cancellationToken)
    {
        var peer = new RpcPeer(opened.Link, opened.Version, _routes(opened.Version), _settings.Rpc);
        Peer = peer;
        _settings.Connected?.Invoke(peer);
        var reason = await opened.Link.RunAsync(peer, cancellationToken).ConfigureAwait(true);
        Peer = null;
        _settings.Disconnected?.Invoke(peer, reason);
    }
}
