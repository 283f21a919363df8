using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Server;
using Busbar.Ocpi.Server.Modules;

namespace Busbar.Ocpi.V221;

/// <summary>What we serve in OCPI 2.2.1: the modules that are set, no others.</summary>
public sealed class Modules221
{
    /// <summary>Locations of ours.</summary>
    public IObjectSource<Location>? Locations { get; init; }

    /// <summary>Locations of partners.</summary>
    public IObjectReceiver<Location>? PartnerLocations { get; init; }

    /// <summary>Tariffs of ours.</summary>
    public IObjectSource<Tariff>? Tariffs { get; init; }

    /// <summary>Tariffs of partners.</summary>
    public IObjectReceiver<Tariff>? PartnerTariffs { get; init; }

    /// <summary>Tokens of ours.</summary>
    public IObjectSource<Token>? Tokens { get; init; }

    /// <summary>Tokens of partners.</summary>
    public IObjectReceiver<Token>? PartnerTokens { get; init; }

    /// <summary>Decides in real time whether tokens of ours may charge.</summary>
    public ITokenAuthorizer<LocationReferences>? Authorizer { get; init; }

    /// <summary>Sessions of ours.</summary>
    public IObjectSource<Session>? Sessions { get; init; }

    /// <summary>Sessions of partners.</summary>
    public IObjectReceiver<Session>? PartnerSessions { get; init; }

    /// <summary>Takes charging preferences of drivers; answers with a ChargingPreferencesResponse as a text.</summary>
    public IRequestReceiver<ChargingPreferences>? Preferences { get; init; }

    /// <summary>CDRs of ours.</summary>
    public IObjectSource<Cdr>? Cdrs { get; init; }

    /// <summary>CDRs of partners.</summary>
    public IObjectReceiver<Cdr>? PartnerCdrs { get; init; }

    /// <summary>Takes up commands of partners.</summary>
    public ICommandReceiver<CommandResponse>? Commands { get; init; }

    /// <summary>Takes results of our commands.</summary>
    public IResultReceiver<CommandResult>? CommandResults { get; init; }

    /// <summary>Takes up charging profiles for our sessions.</summary>
    public IChargingProfileReceiver<ChargingProfile, ChargingProfileResponse>? ChargingProfiles { get; init; }

    /// <summary>Takes results of our requests for profiles.</summary>
    public IResultReceiver<ActiveChargingProfileResult>? ActiveProfileResults { get; init; }

    /// <summary>Takes results of profiles that we set.</summary>
    public IResultReceiver<ChargingProfileResult>? SetProfileResults { get; init; }

    /// <summary>Takes results of profiles that we cleared.</summary>
    public IResultReceiver<ClearProfileResult>? ClearProfileResults { get; init; }

    /// <summary>Takes what stations follow now in sessions that we set profiles for.</summary>
    public IRequestReceiver<ActiveChargingProfile>? ActiveProfiles { get; init; }

    /// <summary>Parties behind the hub that we are.</summary>
    public IObjectSource<ClientInfo>? ClientInfos { get; init; }

    /// <summary>Parties behind a hub.</summary>
    public IObjectReceiver<ClientInfo>? PartnerClientInfos { get; init; }

    internal void Map(EndpointMap map)
    {
        map.MapLocations(Shapes.Locations, Locations, PartnerLocations);
        map.MapSource(Shapes.Tariffs, Tariffs);
        map.MapReceiver(Shapes.Tariffs, PartnerTariffs, hasDelete: true);
        map.MapSource(Shapes.Tokens, Tokens);
        map.MapReceiver(Shapes.Tokens, PartnerTokens);
        map.MapAuthorize(Authorizer);
        map.MapSource(Shapes.Sessions, Sessions, needsDateFrom: true);
        map.MapReceiver(Shapes.Sessions, PartnerSessions);
        map.MapSource(Shapes.Cdrs, Cdrs);
        map.MapCdrs(Shapes.Cdrs, PartnerCdrs);
        map.MapCommand<StartSession, CommandResponse>("START_SESSION", Commands, static command => command.ResponseUrl);
        map.MapCommand<StopSession, CommandResponse>("STOP_SESSION", Commands, static command => command.ResponseUrl);
        map.MapCommand<ReserveNow, CommandResponse>("RESERVE_NOW", Commands, static command => command.ResponseUrl);
        map.MapCommand<UnlockConnector, CommandResponse>("UNLOCK_CONNECTOR", Commands, static command => command.ResponseUrl);
        map.MapCommand<CancelReservation, CommandResponse>("CANCEL_RESERVATION", Commands, static command => command.ResponseUrl);
        map.MapResults(OcpiModules.Commands, "command", CommandResults);
        map.MapRequest(HttpMethod.Put, OcpiModules.Sessions, ModuleRole.Sender, "/{id}/charging_preferences", Preferences);
        map.MapChargingProfiles<SetChargingProfile, ChargingProfile, ChargingProfileResponse>(ChargingProfiles, static set => (set.ChargingProfile, set.ResponseUrl));
        map.MapResults(OcpiModules.ChargingProfiles, "active", ActiveProfileResults);
        map.MapResults(OcpiModules.ChargingProfiles, "set", SetProfileResults);
        map.MapResults(OcpiModules.ChargingProfiles, "clear", ClearProfileResults);
        map.MapRequest(HttpMethod.Put, OcpiModules.ChargingProfiles, ModuleRole.Sender, "/{id}", ActiveProfiles);
        map.MapSource(Shapes.ClientInfos, ClientInfos);
        map.MapClientInfos(Shapes.ClientInfos, PartnerClientInfos);
    }
}
