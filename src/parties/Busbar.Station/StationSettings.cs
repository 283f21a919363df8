using Busbar.Ocpp;
namespace Busbar.Station;

/// <summary>What a station is: its identity, its version and its hardware. Immutable; a fleet may share parts of it.</summary>
public sealed record StationSettings
{
    /// <summary>The identity, which ends the connection's URL.</summary>
    public required string Id { get; init; }

    /// <summary>The OCPP version it speaks.</summary>
    public OcppVersion Version { get; init; } = OcppVersion.V201;

    /// <summary>Who made it.</summary>
    public string Vendor { get; init; } = "Busbar";

    /// <summary>What it is called.</summary>
    public string Model { get; init; } = "Simulated";

    /// <summary>Its serial number.</summary>
    public string SerialNumber { get; init; } = "BB-0001";

    /// <summary>Its firmware as it leaves the factory.</summary>
    public string FirmwareVersion { get; init; } = "1.0.0";

    /// <summary>Its EVSEs, numbered from 1.</summary>
    public IReadOnlyList<EvseSettings> Evses { get; init; } = [new() { Id = 1 }];

    /// <summary>The security profile of its connection, 0 to 3; 0 is plain text without a password (--insecure).</summary>
    public int SecurityProfile { get; init; } = 1;

    /// <summary>The fuse at the station's supply: the most power of all EVSEs together, in W.</summary>
    public double SupplyWatts { get; init; } = double.PositiveInfinity;

    /// <summary>Values of its variables that differ from the usual as it leaves the factory, by Component.Variable or Component.Variable[Instance].</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = System.Collections.Frozen.FrozenDictionary<string, string>.Empty;

    /// <summary>How it talks to cars; null when it does not.</summary>
    public Secc.StationSecc? Secc { get; init; }

    /// <summary>How long the simulated restart of a reset takes.</summary>
    public TimeSpan RestartTime { get; init; } = TimeSpan.FromSeconds(5);
}

/// <summary>One EVSE's hardware.</summary>
public sealed record EvseSettings
{
    /// <summary>Its number from 1; OCPP 1.6 calls it the connector.</summary>
    public required int Id { get; init; }

    /// <summary>How many connectors it has, of which one at a time is used.</summary>
    public int Connectors { get; init; } = 1;

    /// <summary>Whether it feeds batteries directly.</summary>
    public bool IsDirectCurrent { get; init; }

    /// <summary>The voltage between a phase and neutral, or of the battery for direct current.</summary>
    public double Volts { get; init; } = 230;

    /// <summary>How many phases it has; 1 for direct current.</summary>
    public int Phases { get; init; } = 3;

    /// <summary>The most current of a phase (or of the pair).</summary>
    public double Amperes { get; init; } = 32;

    /// <summary>The most current of a phase (or of the pair) that it takes back; 0 when it takes none.</summary>
    public double DischargeAmperes { get; init; }

    /// <summary>The connector's type in OCPP's spelling.</summary>
    public string ConnectorType { get; init; } = "cType2";

    /// <summary>The most power it can give, in W.</summary>
    public double MaxWatts => Volts * Amperes * Phases;
}
