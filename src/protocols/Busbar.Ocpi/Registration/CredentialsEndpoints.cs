using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Server;
using Busbar.Ocpi.Server.Modules;
using Busbar.Ocpi.Transport;

namespace Busbar.Ocpi.Registration;

/// <summary>The credentials module: peers connect to us, renew tokens and part (OCPI 2.2.1 7.2).</summary>
internal sealed class CredentialsEndpoints(OcpiServerOptions options, IPeers peers, OcpiRegistration registration, Func<string> newToken)
{
    /// <summary>Maps the module in one version.</summary>
    public void Map(EndpointMap map)
    {
        var endpoint = map.Module(OcpiModules.Credentials, ModuleRole.Sender);
        map.Map(HttpMethod.Get, endpoint, "", (call, _) => ValueTask.FromResult(
            OcpiAnswer.OkJson(VersionWords.Credentials(map.Version, options, call.PresentedToken))));
        map.Map(HttpMethod.Post, endpoint, "", async (call, cancellation) => call.Peer.State == PeerState.Registered
            ? NotAllowed("You are connected already: use PUT.")
            : await ConnectAsync(map.Version, call, cancellation).ConfigureAwait(false));
        map.Map(HttpMethod.Put, endpoint, "", async (call, cancellation) => call.Peer.State != PeerState.Registered
            ? NotAllowed("You are not connected: use POST.")
            : await ConnectAsync(map.Version, call, cancellation).ConfigureAwait(false));
        map.Map(HttpMethod.Delete, endpoint, "", async (call, cancellation) => call.Peer.State != PeerState.Registered
            ? NotAllowed("You are not connected.")
            : await PartAsync(call, cancellation).ConfigureAwait(false));
    }

    private static OcpiAnswer NotAllowed(string message)
    {
        return OcpiAnswer.Failed(405, OcpiStatus.ClientError, message);
    }

    private async ValueTask<OcpiAnswer> ConnectAsync(OcpiVersion version, OcpiCall call, CancellationToken cancellation)
    {
        if (VersionWords.ReadCredentials(version, call.Body.Span, out var faults) is not { } credentials)
        {
            return faults.Any(static fault => fault.Fault == Wire.WireFault.Syntax)
                ? OcpiAnswer.Failed(400, OcpiStatus.ClientError, "The body is not JSON.")
                : OcpiAnswer.Refused(OcpiStatus.InvalidParameters, $"{faults[0].Path}: {faults[0].Message}");
        }

        if (await TakenAsync(call.Peer, credentials, cancellation).ConfigureAwait(false) is { } taken)
        {
            return OcpiAnswer.Refused(OcpiStatus.InvalidParameters, $"{taken} is connected through another platform.");
        }

        var found = await registration.Discovery.FindAsync(OcpiRegistration.With(call.Peer, credentials), version, cancellation).ConfigureAwait(false);
        if (found.Peer is not { } peer)
        {
            return OcpiAnswer.Refused(found.StatusCode, found.Message!);
        }

        // The revision that was read with the token decides: a registration token is good for one registration only.
        var token = newToken();
        var isNew = call.Peer.State != PeerState.Registered;
        var connected = peer with { AcceptedTokens = isNew ? [new AcceptedToken(TokenHash.Of(token))] : registration.Overlapping(call.Peer, token) };
        return await peers.TrySaveAsync(connected, cancellation).ConfigureAwait(false) is null
            ? OcpiAnswer.Failed(409, OcpiStatus.ClientError, "The connection is being changed by another request.")
            : OcpiAnswer.OkJson(VersionWords.Credentials(version, options, token));
    }

    private async ValueTask<OcpiAnswer> PartAsync(OcpiCall call, CancellationToken cancellation)
    {
        await registration.UpdateAsync(call.Peer.Id, OcpiRegistration.Parted, cancellation).ConfigureAwait(false);
        return OcpiAnswer.Ok();
    }

    // Nobody may speak for a party that is connected through another platform, unless one of the two is a hub.
    private async ValueTask<OcpiParty?> TakenAsync(Peer peer, PeerCredentials credentials, CancellationToken cancellation)
    {
        if (credentials.HubParty is not null || credentials.Parties.Any(static party => party.Role == "HUB"))
        {
            return null;
        }

        foreach (var other in await peers.ListAsync(cancellation).ConfigureAwait(false))
        {
            if (other.Id != peer.Id && other.State == PeerState.Registered && other.HubParty is null)
            {
                foreach (var party in credentials.Parties.Where(party => other.Has(party.Party)))
                {
                    return party.Party;
                }
            }
        }

        return null;
    }
}
