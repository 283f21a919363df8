using Busbar.Ocpi.Client;
using Busbar.Ocpi.Peers;

namespace Busbar.Ocpi.V221;

/// <summary>Calls every module of a peer that speaks OCPI 2.2.1.</summary>
/// <param name="caller">Calls the peer.</param>
public sealed class Client221(PeerCaller caller)
{
    private readonly PeerCaller _caller = caller;

    /// <summary>Locations that the peer owns.</summary>
    public PullClient<Location> Locations { get; } = new(caller, Shapes.Locations);

    /// <summary>EVSEs and connectors that the peer owns.</summary>
    public LocationPartsClient<Evse, Connector> LocationParts { get; } = new(caller);

    /// <summary>Locations that we own.</summary>
    public LocationPushClient<Location, Evse, Connector, LocationPatch, EvsePatch, ConnectorPatch> OurLocations { get; } = new(caller, Shapes.Locations);

    /// <summary>Tariffs that the peer owns.</summary>
    public PullClient<Tariff> Tariffs { get; } = new(caller, Shapes.Tariffs);

    /// <summary>Tariffs that we own.</summary>
    public PushClient<Tariff, TariffPatch> OurTariffs { get; } = new(caller, Shapes.Tariffs);

    /// <summary>Tokens that the peer owns.</summary>
    public PullClient<Token> Tokens { get; } = new(caller, Shapes.Tokens);

    /// <summary>Tokens that we own.</summary>
    public PushClient<Token, TokenPatch> OurTokens { get; } = new(caller, Shapes.Tokens);

    /// <summary>Asks whether tokens of the peer may charge.</summary>
    public TokenAuthorizationClient<LocationReferences, AuthorizationInfo> Authorization { get; } = new(caller);

    /// <summary>Sessions that the peer owns.</summary>
    public PullClient<Session> Sessions { get; } = new(caller, Shapes.Sessions);

    /// <summary>Sessions that we own.</summary>
    public PushClient<Session, SessionPatch> OurSessions { get; } = new(caller, Shapes.Sessions);

    /// <summary>Single requests about sessions that the peer owns: charging preferences.</summary>
    public RequestClient SessionRequests { get; } = new(caller, OcpiModules.Sessions);

    /// <summary>CDRs that the peer made.</summary>
    public PullClient<Cdr> Cdrs { get; } = new(caller, Shapes.Cdrs);

    /// <summary>CDRs that we made.</summary>
    public CdrClient<Cdr> OurCdrs { get; } = new(caller);

    /// <summary>Commands to the peer, and results of its commands.</summary>
    public CommandClient<CommandResponse, CommandResult> Commands { get; } = new(caller);

    /// <summary>Charging profiles in sessions of the peer, and what becomes of its own.</summary>
    public ChargingProfileClient<SetChargingProfile, ChargingProfileResponse, ActiveChargingProfile> ChargingProfiles { get; } = new(caller);

    /// <summary>Parties behind the hub that the peer is.</summary>
    public PullClient<ClientInfo> ClientInfos { get; } = new(caller, Shapes.ClientInfos);

    /// <summary>Parties behind the hub that we are: told to the peer.</summary>
    /// <param name="info">The party.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the peer took it.</returns>
    public async Task<OcpiResult<Nothing>> PutClientInfoAsync(ClientInfo info, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(info);
        var url = _caller.UrlOf(OcpiModules.HubClientInfo, ModuleRole.Receiver, info.CountryCode, info.PartyId);
        return _caller.Reader.None(await _caller.SendAsync(OcpiModules.HubClientInfo, HttpMethod.Put, url, PeerCaller.Json(info), null, cancellation).ConfigureAwait(false));
    }
}
