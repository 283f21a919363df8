using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>Where a module answers (OCPI 2.2.1 6.2.2).</summary>
[WireObject("Endpoint", "OCPI 2.2.1 6.2.2")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Endpoint
{
    /// <summary>The module.</summary>
    public required OpenEnum<ModuleId> Identifier { get; init; }

    /// <summary>Which side of the module answers there; does not matter for credentials.</summary>
    public required InterfaceRole Role { get; init; }

    /// <summary>Where the module answers.</summary>
    [MaxLength(255)]
    [Url]
    public required string Url { get; init; }
}

/// <summary>The modules of OCPI (OCPI 2.2.1 6.2.4).</summary>
[WireEnum(IsOpen = true)]
public enum ModuleId
{
    /// <summary>CDRs.</summary>
    [WireName("cdrs")]
    Cdrs,

    /// <summary>Charging profiles.</summary>
    [WireName("chargingprofiles")]
    ChargingProfiles,

    /// <summary>Commands.</summary>
    [WireName("commands")]
    Commands,

    /// <summary>Credentials.</summary>
    [WireName("credentials")]
    Credentials,

    /// <summary>Hub client info.</summary>
    [WireName("hubclientinfo")]
    HubClientInfo,

    /// <summary>Locations.</summary>
    [WireName("locations")]
    Locations,

    /// <summary>Sessions.</summary>
    [WireName("sessions")]
    Sessions,

    /// <summary>Tariffs.</summary>
    [WireName("tariffs")]
    Tariffs,

    /// <summary>Tokens.</summary>
    [WireName("tokens")]
    Tokens,
}

/// <summary>The sides of a module (OCPI 2.2.1 6.2.3).</summary>
[WireEnum]
public enum InterfaceRole
{
    /// <summary>Owns the data.</summary>
    Sender,

    /// <summary>Receives the data.</summary>
    Receiver,
}
