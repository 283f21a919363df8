using Busbar.Ocpi.Modules;
using Busbar.Ocpi.Transport;

namespace Busbar.Ocpi.V230;

/// <summary>How the endpoints see locations of OCPI 2.3.0.</summary>
internal sealed class LocationsShape : LocationShape<Location, Evse, Connector, LocationPatch, EvsePatch, ConnectorPatch>
{
    public override OcpiVersion Version => OcpiVersion.V230;

    public override ObjectShape<Evse, EvsePatch> Evse { get; } = new EvseShape();

    public override ObjectShape<Connector, ConnectorPatch> Connector { get; } = new ConnectorShape();

    public override string IdOf(Location value) => value.Id;

    public override OcpiParty? OwnerOf(Location value) => new OcpiParty(value.CountryCode, value.PartyId);

    public override DateTimeOffset UpdatedAt(Location value) => value.LastUpdated;

    public override Location WithUpdatedAt(Location value, DateTimeOffset moment) => value with { LastUpdated = moment };

    public override DateTimeOffset? UpdatedAt(LocationPatch patch) => patch.LastUpdated.HasValue ? patch.LastUpdated.Value : null;

    public override Location Apply(Location value, LocationPatch patch)
    {
        var patched = patch.Apply(value);
        return patch.Evses.HasValue ? patched with { Evses = Merged(value.Evses ?? [], patch.Evses.Value) } : patched;
    }

    public override IReadOnlyList<Evse> EvsesOf(Location location) => location.Evses ?? [];

    public override Location WithEvses(Location location, IReadOnlyList<Evse> evses) => location with { Evses = evses };

    public override IReadOnlyList<Connector> ConnectorsOf(Evse evse) => evse.Connectors;

    public override Evse WithConnectors(Evse evse, IReadOnlyList<Connector> connectors) => evse with { Connectors = connectors };

    private sealed class EvseShape : ObjectShape<Evse, EvsePatch>
    {
        public override OcpiVersion Version => OcpiVersion.V230;

        public override string Module => OcpiModules.Locations;

        public override string IdOf(Evse value) => value.Uid;

        public override OcpiParty? OwnerOf(Evse value) => null;

        public override DateTimeOffset UpdatedAt(Evse value) => value.LastUpdated;

        public override Evse WithUpdatedAt(Evse value, DateTimeOffset moment) => value with { LastUpdated = moment };

        public override DateTimeOffset? UpdatedAt(EvsePatch patch) => patch.LastUpdated.HasValue ? patch.LastUpdated.Value : null;

        public override Evse Apply(Evse value, EvsePatch patch) => patch.Apply(value);
    }

    private sealed class ConnectorShape : ObjectShape<Connector, ConnectorPatch>
    {
        public override OcpiVersion Version => OcpiVersion.V230;

        public override string Module => OcpiModules.Locations;

        public override string IdOf(Connector value) => value.Id;

        public override OcpiParty? OwnerOf(Connector value) => null;

        public override DateTimeOffset UpdatedAt(Connector value) => value.LastUpdated;

        public override Connector WithUpdatedAt(Connector value, DateTimeOffset moment) => value with { LastUpdated = moment };

        public override DateTimeOffset? UpdatedAt(ConnectorPatch patch) => patch.LastUpdated.HasValue ? patch.LastUpdated.Value : null;

        public override Connector Apply(Connector value, ConnectorPatch patch) => patch.Apply(value);
    }
}
