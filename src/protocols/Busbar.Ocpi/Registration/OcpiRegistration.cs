using Busbar.Ocpi.Client;
using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Server;
using Busbar.Ocpi.Transport;
using Busbar.Wire;
using Microsoft.Extensions.Logging;

namespace Busbar.Ocpi.Registration;

/// <summary>Connects to peers from our side, renews tokens and parts (OCPI 2.2.1 7.1).</summary>
public sealed partial class OcpiRegistration
{
    // Two changes of one peer may meet; they are made one after the other.
    private const int MostTries = 5;

    private readonly OcpiServerOptions _options;
    private readonly IPeers _peers;
    private readonly OcpiHttp _http;
    private readonly ILogger _logger;
    private readonly Discovery _discovery;

    internal OcpiRegistration(OcpiServerOptions options, IPeers peers, OcpiHttp http, IReadOnlyList<OcpiVersion> ours, ILogger logger)
    {
        _options = options;
        _peers = peers;
        _http = http;
        _logger = logger;
        _discovery = new Discovery(http, options, ours);
    }

    internal Discovery Discovery => _discovery;

    /// <summary>Makes the registration token that a peer connects with; it is good for one registration.</summary>
    /// <param name="peerId">Our name for the peer; one that has parted is invited again.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The token, to be given to the peer on another way together with where our versions are; null where the peer is connected.</returns>
    public async Task<string?> InviteAsync(string peerId, CancellationToken cancellation)
    {
        var token = _http.Random.NewToken();
        var invited = await UpdateAsync(
            peerId,
            peer => peer.State == PeerState.Registered
                ? null
                : peer with { State = PeerState.Invited, AcceptedTokens = [new AcceptedToken(TokenHash.Of(token), IsRegistration: true)], Token = null },
            cancellation).ConfigureAwait(false);
        return invited is null ? null : token;
    }

    /// <summary>Connects to a peer that gave us a registration token.</summary>
    /// <param name="peerId">Our name for the peer.</param>
    /// <param name="versionsUrl">Where its versions are.</param>
    /// <param name="registrationToken">The token it gave us.</param>
    /// <param name="version">The version; null picks the newest that both speak.</param>
    /// <param name="cancellation">Ends the calls.</param>
    /// <returns>The peer, connected, or why not.</returns>
    public async Task<RegistrationResult> RegisterAsync(string peerId, string versionsUrl, string registrationToken, OcpiVersion? version, CancellationToken cancellation)
    {
        var known = await _peers.FindAsync(peerId, cancellation).ConfigureAwait(false) ?? NewPeer(peerId);
        if (known.State == PeerState.Registered)
        {
            return new RegistrationResult(known, false, OcpiStatus.ClientError, "The peer is connected already.");
        }

        var found = await _discovery.FindAsync(known with { Token = registrationToken, VersionsUrl = versionsUrl }, version, cancellation).ConfigureAwait(false);
        return found.Peer is null
            ? new RegistrationResult(known, false, found.StatusCode, found.Message)
            : await ExchangeAsync(HttpMethod.Post, found.Peer, cancellation).ConfigureAwait(false);
    }

    /// <summary>Renews the tokens of both sides, and fetches the peer's modules again; the old tokens stay good for a while.</summary>
    /// <param name="peerId">The peer.</param>
    /// <param name="version">The version to go over to; null stays.</param>
    /// <param name="cancellation">Ends the calls.</param>
    /// <returns>The peer with new tokens, or why not.</returns>
    public async Task<RegistrationResult> RenewAsync(string peerId, OcpiVersion? version, CancellationToken cancellation)
    {
        if (await _peers.FindAsync(peerId, cancellation).ConfigureAwait(false) is not { State: PeerState.Registered } peer)
        {
            return new RegistrationResult(null, false, OcpiStatus.ClientError, "The peer is not connected.");
        }

        var found = await _discovery.FindAsync(peer, version ?? peer.Version, cancellation).ConfigureAwait(false);
        return found.Peer is null
            ? new RegistrationResult(peer, false, found.StatusCode, found.Message)
            : await ExchangeAsync(HttpMethod.Put, found.Peer, cancellation).ConfigureAwait(false);
    }

    /// <summary>Parts from a peer: no token is good any more, on either side.</summary>
    /// <param name="peerId">The peer.</param>
    /// <param name="cancellation">Ends the calls.</param>
    /// <returns>Whether the peer knows; we have parted in any case.</returns>
    public async Task<RegistrationResult> UnregisterAsync(string peerId, CancellationToken cancellation)
    {
        if (await _peers.FindAsync(peerId, cancellation).ConfigureAwait(false) is not { State: PeerState.Registered } peer)
        {
            return new RegistrationResult(null, false, OcpiStatus.ClientError, "The peer is not connected.");
        }

        var caller = new PeerCaller(_http, peer);
        var told = caller.Reader.None(await caller.SendAsync(OcpiModules.Credentials, HttpMethod.Delete, CredentialsUrl(peer), null, null, cancellation).ConfigureAwait(false));
        var parted = await UpdateAsync(peerId, Parted, cancellation).ConfigureAwait(false);
        return new RegistrationResult(parted, told.IsSuccess, told.StatusCode, told.Message);
    }

    /// <summary>A peer that we have parted from.</summary>
    internal static Peer Parted(Peer peer)
    {
        return peer with { State = PeerState.Unregistered, AcceptedTokens = [], Token = null, Endpoints = [] };
    }

    /// <summary>Changes a peer, again where somebody else changed it meanwhile; null says that it stays.</summary>
    internal async Task<Peer?> UpdateAsync(string peerId, Func<Peer, Peer?> change, CancellationToken cancellation)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var known = await _peers.FindAsync(peerId, cancellation).ConfigureAwait(false) ?? NewPeer(peerId);
            if (change(known) is not { } changed)
            {
                return null;
            }

            if (await _peers.TrySaveAsync(changed with { Revision = known.Revision }, cancellation).ConfigureAwait(false) is { } saved)
            {
                return saved;
            }
        }

        return null;
    }

    /// <summary>Tokens that stay good for a while beside a new one.</summary>
    internal IReadOnlyList<AcceptedToken> Overlapping(Peer peer, string newToken)
    {
        var now = _http.Clock.GetUtcNow();
        var until = now + _options.TokenOverlap;
        return
        [
            .. peer.AcceptedTokens.Where(token => !token.IsRegistration && (token.ValidUntil is null || token.ValidUntil > now))
                .Select(token => token with { ValidUntil = token.ValidUntil < until ? token.ValidUntil : until }),
            new AcceptedToken(TokenHash.Of(newToken)),
        ];
    }

    private static Peer NewPeer(string peerId)
    {
        return new Peer { Id = peerId, State = PeerState.Invited };
    }

    private static string? CredentialsUrl(Peer peer)
    {
        return peer.Endpoints.FirstOrDefault(static endpoint => endpoint.Module == OcpiModules.Credentials)?.Url;
    }

    // While the exchange runs the peer calls us back with the token that it has just been given, so that it must be good by then.
    private async Task<RegistrationResult> ExchangeAsync(HttpMethod method, Peer found, CancellationToken cancellation)
    {
        var version = found.Version!.Value;
        var token = _http.Random.NewToken();
        var hash = TokenHash.Of(token);
        var isNew = method == HttpMethod.Post;
        var offered = await UpdateAsync(found.Id, peer => peer with { AcceptedTokens = [.. peer.AcceptedTokens, new AcceptedToken(hash, IsRegistration: isNew)] }, cancellation).ConfigureAwait(false);
        if (offered is null)
        {
            return new RegistrationResult(null, false, OcpiStatus.ServerError, "The peer is being changed by others.");
        }

        var caller = new PeerCaller(_http, found);
        var reply = await caller.SendAsync(
            OcpiModules.Credentials, method, CredentialsUrl(found), VersionWords.Credentials(version, _options, token), null, cancellation).ConfigureAwait(false);
        var answer = caller.Reader.One<AnyObject>(reply);
        var credentials = answer.Value is { } any ? VersionWords.ReadCredentials(version, any.Json, out _) : null;
        if (credentials is null)
        {
            var kept = await UpdateAsync(found.Id, peer => peer with { AcceptedTokens = [.. peer.AcceptedTokens.Where(accepted => accepted.Hash != hash)] }, cancellation).ConfigureAwait(false);
            LogFailed(found.Id, answer.Failure, answer.StatusCode);
            return new RegistrationResult(kept, false, answer.StatusCode, answer.Message ?? answer.Failure.ToString());
        }

        var registered = await UpdateAsync(found.Id, peer => With(found, credentials) with
        {
            AcceptedTokens = isNew ? [new AcceptedToken(hash)] : Overlapping(peer with { AcceptedTokens = [.. peer.AcceptedTokens.Where(accepted => accepted.Hash != hash)] }, token),
            Quirks = peer.Quirks,
        }, cancellation).ConfigureAwait(false);
        LogRegistered(found.Id, version);
        return new RegistrationResult(registered, registered is not null, answer.StatusCode, answer.Message);
    }

    /// <summary>A peer, connected, with what its credentials tell.</summary>
    internal static Peer With(Peer peer, PeerCredentials credentials)
    {
        return peer with
        {
            State = PeerState.Registered,
            Token = credentials.Token,
            VersionsUrl = credentials.Url,
            Parties = credentials.Parties,
            HubParty = credentials.HubParty,
        };
    }

    [LoggerMessage(EventIds.Registered, LogLevel.Information, "Connected to {PeerId} in {Version}")]
    private partial void LogRegistered(string peerId, OcpiVersion version);

    [LoggerMessage(EventIds.RegistrationFailed, LogLevel.Warning, "Not connected to {PeerId}: {Failure}, status {StatusCode}")]
    private partial void LogFailed(string peerId, OcpiFailure failure, int statusCode);
}
