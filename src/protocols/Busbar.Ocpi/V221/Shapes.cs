using Busbar.Ocpi.Modules;
using Busbar.Ocpi.Transport;

namespace Busbar.Ocpi.V221;

/// <summary>How the endpoints of all modules see the objects of OCPI 2.2.1.</summary>
public static class Shapes
{
    /// <summary>Locations with their EVSEs and connectors.</summary>
    public static LocationShape<Location, Evse, Connector, LocationPatch, EvsePatch, ConnectorPatch> Locations { get; } = new LocationsShape();

    /// <summary>Tariffs.</summary>
    public static ObjectShape<Tariff, TariffPatch> Tariffs { get; } = new TariffShape();

    /// <summary>Tokens.</summary>
    public static ObjectShape<Token, TokenPatch> Tokens { get; } = new TokenShape();

    /// <summary>Sessions; the periods of a PATCH are added to those that are there.</summary>
    public static ObjectShape<Session, SessionPatch> Sessions { get; } = new SessionShape();

    /// <summary>CDRs.</summary>
    public static ObjectShape<Cdr> Cdrs { get; } = new CdrShape();

    /// <summary>Parties behind a hub.</summary>
    public static ObjectShape<ClientInfo> ClientInfos { get; } = new ClientInfoShape();

    private static Session Appended(Session before, Session after, SessionPatch patch)
    {
        return patch.ChargingPeriods.HasValue
            ? after with { ChargingPeriods = [.. before.ChargingPeriods ?? [], .. patch.ChargingPeriods.Value] }
            : after;
    }

    private sealed class TariffShape : ObjectShape<Tariff, TariffPatch>
    {
        public override OcpiVersion Version => OcpiVersion.V221;

        public override string Module => OcpiModules.Tariffs;

        public override bool AllowsPatch => false;

        public override string IdOf(Tariff value) => value.Id;

        public override OcpiParty? OwnerOf(Tariff value) => new OcpiParty(value.CountryCode, value.PartyId);

        public override DateTimeOffset UpdatedAt(Tariff value) => value.LastUpdated;

        public override Tariff WithUpdatedAt(Tariff value, DateTimeOffset moment) => value with { LastUpdated = moment };

        public override DateTimeOffset? UpdatedAt(TariffPatch patch) => patch.LastUpdated.HasValue ? patch.LastUpdated.Value : null;

        public override Tariff Apply(Tariff value, TariffPatch patch) => patch.Apply(value);
    }

    private sealed class TokenShape : ObjectShape<Token, TokenPatch>
    {
        public override OcpiVersion Version => OcpiVersion.V221;

        public override string Module => OcpiModules.Tokens;

        public override string IdOf(Token value) => value.Uid;

        public override string? TypeOf(Token value) => value.Type.ToWireText();

        public override OcpiParty? OwnerOf(Token value) => new OcpiParty(value.CountryCode, value.PartyId);

        public override DateTimeOffset UpdatedAt(Token value) => value.LastUpdated;

        public override Token WithUpdatedAt(Token value, DateTimeOffset moment) => value with { LastUpdated = moment };

        public override DateTimeOffset? UpdatedAt(TokenPatch patch) => patch.LastUpdated.HasValue ? patch.LastUpdated.Value : null;

        public override Token Apply(Token value, TokenPatch patch) => patch.Apply(value);
    }

    private sealed class SessionShape : ObjectShape<Session, SessionPatch>
    {
        public override OcpiVersion Version => OcpiVersion.V221;

        public override string Module => OcpiModules.Sessions;

        public override string IdOf(Session value) => value.Id;

        public override OcpiParty? OwnerOf(Session value) => new OcpiParty(value.CountryCode, value.PartyId);

        public override DateTimeOffset UpdatedAt(Session value) => value.LastUpdated;

        public override Session WithUpdatedAt(Session value, DateTimeOffset moment) => value with { LastUpdated = moment };

        public override DateTimeOffset? UpdatedAt(SessionPatch patch) => patch.LastUpdated.HasValue ? patch.LastUpdated.Value : null;

        public override Session Apply(Session value, SessionPatch patch) => Appended(value, patch.Apply(value), patch);
    }

    private sealed class CdrShape : ObjectShape<Cdr>
    {
        public override OcpiVersion Version => OcpiVersion.V221;

        public override string Module => OcpiModules.Cdrs;

        public override string IdOf(Cdr value) => value.Id;

        public override OcpiParty? OwnerOf(Cdr value) => new OcpiParty(value.CountryCode, value.PartyId);

        public override DateTimeOffset UpdatedAt(Cdr value) => value.LastUpdated;

        public override Cdr WithUpdatedAt(Cdr value, DateTimeOffset moment) => value with { LastUpdated = moment };
    }

    private sealed class ClientInfoShape : ObjectShape<ClientInfo>
    {
        public override OcpiVersion Version => OcpiVersion.V221;

        public override string Module => OcpiModules.HubClientInfo;

        public override string IdOf(ClientInfo value) => value.PartyId;

        public override OcpiParty? OwnerOf(ClientInfo value) => new OcpiParty(value.CountryCode, value.PartyId);

        public override DateTimeOffset UpdatedAt(ClientInfo value) => value.LastUpdated;

        public override ClientInfo WithUpdatedAt(ClientInfo value, DateTimeOffset moment) => value with { LastUpdated = moment };
    }
}
