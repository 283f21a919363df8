using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>What one vehicle at a time can charge at (OCPI 2.1.1 8.3.2).</summary>
[WireObject("EVSE", "OCPI 2.1.1 8.3.2")]
[WirePatch]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Evse
{
    /// <summary>The technical id, never used again.</summary>
    [MaxLength(39)]
    public required string Uid { get; init; }

    /// <summary>The public id of the EVSE, for example DE*ABC*E123.</summary>
    [MaxLength(48)]
    public string? EvseId { get; init; }

    /// <summary>What it is doing.</summary>
    public required Status Status { get; init; }

    /// <summary>When its status is planned to change.</summary>
    public IReadOnlyList<StatusSchedule>? StatusSchedule { get; init; }

    /// <summary>What it can do.</summary>
    public IReadOnlyList<Capability>? Capabilities { get; init; }

    /// <summary>Its connectors, of which one can be used at a time.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<Connector> Connectors { get; init; }

    /// <summary>The floor, as it is called there.</summary>
    [MaxLength(4)]
    public string? FloorLevel { get; init; }

    /// <summary>Where it is, when that differs from its location.</summary>
    public GeoLocation? Coordinates { get; init; }

    /// <summary>What is printed on it.</summary>
    [MaxLength(16)]
    public string? PhysicalReference { get; init; }

    /// <summary>How to get there, a text for each language.</summary>
    public IReadOnlyList<DisplayText>? Directions { get; init; }

    /// <summary>Who may park here.</summary>
    public IReadOnlyList<ParkingRestriction>? ParkingRestrictions { get; init; }

    /// <summary>Pictures and logos.</summary>
    public IReadOnlyList<Image>? Images { get; init; }

    /// <summary>When it last changed, or was made.</summary>
    public required DateTimeOffset LastUpdated { get; init; }
}

/// <summary>What an EVSE can do (OCPI 2.1.1 8.4.2).</summary>
[WireEnum]
public enum Capability
{
    /// <summary>Takes charging profiles.</summary>
    ChargingProfileCapable,

    /// <summary>Can be paid with a credit card.</summary>
    CreditCardPayable,

    /// <summary>Can be started and stopped remotely.</summary>
    RemoteStartStopCapable,

    /// <summary>Can be reserved.</summary>
    Reservable,

    /// <summary>Has a reader for RFID cards.</summary>
    RfidReader,

    /// <summary>Connectors can be unlocked remotely.</summary>
    UnlockCapable,
}

/// <summary>Who may park (OCPI 2.1.1 8.4.17).</summary>
[WireEnum]
public enum ParkingRestriction
{
    /// <summary>Electric vehicles only.</summary>
    EvOnly,

    /// <summary>Only while plugged in.</summary>
    Plugged,

    /// <summary>Disabled drivers only.</summary>
    Disabled,

    /// <summary>Customers only.</summary>
    Customers,

    /// <summary>Motorcycles only.</summary>
    Motorcycles,
}
