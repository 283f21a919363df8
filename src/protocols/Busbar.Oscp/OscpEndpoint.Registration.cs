namespace Busbar.Oscp;

public sealed partial class OscpEndpoint
{
    private static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromMinutes(5);

    /// <summary>Makes a token with which a new peer registers here; it is given to the peer out of band and shown only now.</summary>
    public async Task<string> InviteAsync(string peerId, OscpRole role, CancellationToken cancellation)
    {
        var token = _ids.NewToken();
        var hash = OscpToken.Hash(token);
        await _peers.ChangeAsync(
            peerId,
            peer => peer is null or { Registration: RegistrationState.Invited }
                ? new OscpPeer { Id = peerId, Role = role, Registration = RegistrationState.Invited, IncomingTokenHash = hash }
                : peer with { IncomingTokenHash = hash, NextTokenHash = null },
            cancellation).ConfigureAwait(false);
        return token;
    }

    /// <summary>Registers with a peer that gave us its address and a token out of band. Its own registration follows.</summary>
    public async Task<OscpOutcome> RegisterAsync(string peerId, OscpRole role, Uri baseUrl, string token, CancellationToken cancellation)
    {
        var ours = _ids.NewToken();
        var hash = OscpToken.Hash(ours);
        await _peers.ChangeAsync(
            peerId,
            _ => new OscpPeer
            {
                Id = peerId,
                Role = role,
                Registration = RegistrationState.CallbackAwaited,
                BaseUrl = Trimmed(baseUrl),
                OutgoingToken = token,
                IncomingTokenHash = hash,
            },
            cancellation).ConfigureAwait(false);
        var outcome = await PostAsync(Trimmed(baseUrl), token, OscpMethod.Post, Ours(ours), null, cancellation).ConfigureAwait(false);
        await ChangeAsync(peerId, peer => peer with { LastError = outcome.Message }, cancellation).ConfigureAwait(false);
        return outcome;
    }

    /// <summary>Gives a registered peer a new token for what it sends to us; the old one holds until the peer took the new one.</summary>
    public async Task<OscpOutcome> RenewTokenAsync(string peerId, CancellationToken cancellation)
    {
        var token = _ids.NewToken();
        var hash = OscpToken.Hash(token);
        var peer = await ChangeAsync(peerId, known => known with { NextTokenHash = hash }, cancellation).ConfigureAwait(false);
        if (peer is not { BaseUrl: { } url, OutgoingToken: { } outgoing, Registration: RegistrationState.Registered })
            return new OscpOutcome(OscpOutcomeKind.NotRegistered, "");
        var outcome = await PostAsync(url, outgoing, OscpMethod.Put, Ours(token), null, cancellation).ConfigureAwait(false);
        await ChangeAsync(
            peerId,
            known => outcome.Kind switch
            {
                OscpOutcomeKind.Accepted => known with { IncomingTokenHash = hash, NextTokenHash = null, LastError = null },
                OscpOutcomeKind.Refused => known with { NextTokenHash = null, LastError = outcome.Message },

                // It may have taken the token before the answer was lost: both hold until the next renewal.
                _ => known with { LastError = outcome.Message },
            },
            cancellation).ConfigureAwait(false);
        return outcome;
    }

    /// <summary>Ends a registration on both sides.</summary>
    public async Task<OscpOutcome> UnregisterAsync(string peerId, CancellationToken cancellation)
    {
        OscpPeer? removed = null;
        await _peers.ChangeAsync(peerId, peer => Take(peer, out removed), cancellation).ConfigureAwait(false);
        if (removed is not { BaseUrl: { } url, OutgoingToken: { } token })
            return new OscpOutcome(OscpOutcomeKind.NotRegistered, "");
        await TellAsync(removed with { Connection = new ConnectionState.Closed() }, cancellation).ConfigureAwait(false);
        return await PostAsync<Register>(url, token, OscpMethod.Delete, null, null, cancellation).ConfigureAwait(false);
    }

    private async Task<OscpResponse> UnregisteredAsync(OscpPeer peer, CancellationToken cancellation)
    {
        await _peers.ChangeAsync(peer.Id, _ => null, cancellation).ConfigureAwait(false);
        await TellAsync(peer with { Connection = new ConnectionState.Closed() }, cancellation).ConfigureAwait(false);
        return OscpResponse.NoContent;
    }

    private async Task<OscpResponse> RegisteredAsync(OscpPeer peer, Register register, OscpMethod method, DateTimeOffset now, CancellationToken cancellation)
    {
        var common = register.VersionUrl.FirstOrDefault(url => url.Version == OscpSettings.Version);
        if (common is null)
            return new OscpResponse(501, $"Only version {OscpSettings.Version} is spoken here.");
        if (!Uri.TryCreate(common.BaseUrl, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return new OscpResponse(400, "/version_url: the base_url is no http or https address.");
        await ChangeAsync(
            peer.Id,
            known =>
            {
                var told = known with { BaseUrl = Trimmed(address), Version = common.Version, OutgoingToken = register.Token, FailedSteps = 0, LastError = null };
                if (method == OscpMethod.Put)
                    return told;
                return known.Registration == RegistrationState.CallbackAwaited
                    ? told with { Registration = RegistrationState.Registered, NextStepAt = OpensConnection(known) ? now + _settings.CallbackDelay : null }
                    : told with { Registration = RegistrationState.CallbackOwed, NextStepAt = now + _settings.CallbackDelay, Connection = new ConnectionState.Closed() };
            },
            cancellation).ConfigureAwait(false);
        Wake();
        return OscpResponse.NoContent;
    }

    /// <summary>Registers back with a peer that registered with us; from its answer on, only the new token holds.</summary>
    private async Task CallBackAsync(OscpPeer peer, DateTimeOffset now, CancellationToken cancellation)
    {
        var token = _ids.NewToken();
        var hash = OscpToken.Hash(token);
        await ChangeAsync(peer.Id, known => known with { NextTokenHash = hash }, cancellation).ConfigureAwait(false);
        var outcome = await PostAsync(peer.BaseUrl!, peer.OutgoingToken!, OscpMethod.Post, Ours(token), null, cancellation).ConfigureAwait(false);
        await ChangeAsync(
            peer.Id,
            known => outcome.IsAccepted
                ? known with
                {
                    Registration = RegistrationState.Registered,
                    IncomingTokenHash = hash,
                    NextTokenHash = null,
                    FailedSteps = 0,
                    LastError = null,
                    NextStepAt = OpensConnection(known) ? now : null,
                }
                : known with { FailedSteps = known.FailedSteps + 1, NextStepAt = now + Retry(known.FailedSteps), LastError = outcome.Message },
            cancellation).ConfigureAwait(false);
    }

    private static OscpPeer? Take(OscpPeer? peer, out OscpPeer? taken)
    {
        taken = peer;
        return null;
    }

    private static string Trimmed(Uri url) => url.AbsoluteUri.TrimEnd('/');

    private static TimeSpan Retry(int failed)
    {
        var wait = FirstRetry * Math.Pow(2, Math.Min(failed, 10));
        return wait < LongestRetry ? wait : LongestRetry;
    }

    private Register Ours(string token) => new()
    {
        Token = token,
        VersionUrl = [new VersionUrl { Version = OscpSettings.Version, BaseUrl = Trimmed(_settings.BaseUrl) }],
    };

    /// <summary>The side that knows the constraint opens: provider to flexibility, flexibility to optimizer (OSCP 2.0 endpoints).</summary>
    private bool OpensConnection(OscpPeer peer) => (_settings.Role, peer.Role) is
        (OscpRole.CapacityProvider, OscpRole.FlexibilityProvider) or (OscpRole.FlexibilityProvider, OscpRole.CapacityOptimizer);
}
