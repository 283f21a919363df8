using Busbar.Ocpi.Server;
using Busbar.Ocpi.Server.Modules;

namespace Busbar.Ocpi.V211;

/// <summary>What we serve in OCPI 2.1.1: the modules that are set, no others.</summary>
public sealed class Modules211
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

    /// <summary>CDRs of ours.</summary>
    public IObjectSource<Cdr>? Cdrs { get; init; }

    /// <summary>CDRs of partners.</summary>
    public IObjectReceiver<Cdr>? PartnerCdrs { get; init; }

    /// <summary>Takes up commands of partners.</summary>
    public ICommandReceiver<CommandResponse>? Commands { get; init; }

    /// <summary>Takes results of our commands.</summary>
    public IResultReceiver<CommandResponse>? CommandResults { get; init; }

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
        map.MapResults(OcpiModules.Commands, "command", CommandResults);
    }
}
