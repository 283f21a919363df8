using Busbar.Ocpi.Client;

namespace Busbar.Ocpi.V211;

/// <summary>Calls every module of a peer that speaks OCPI 2.1.1.</summary>
/// <param name="caller">Calls the peer.</param>
public sealed class Client211(PeerCaller caller)
{
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

    /// <summary>CDRs that the peer made.</summary>
    public PullClient<Cdr> Cdrs { get; } = new(caller, Shapes.Cdrs);

    /// <summary>CDRs that we made.</summary>
    public CdrClient<Cdr> OurCdrs { get; } = new(caller);

    /// <summary>Commands to the peer, and results of its commands.</summary>
    public CommandClient<CommandResponse, CommandResponse> Commands { get; } = new(caller);
}
