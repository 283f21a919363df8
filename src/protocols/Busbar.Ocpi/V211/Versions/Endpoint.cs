using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>Where a module answers (OCPI 2.1.1 6).</summary>
[WireObject("Endpoint", "OCPI 2.1.1 6")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Endpoint
{
    /// <summary>The module.</summary>
    public required OpenEnum<ModuleId> Identifier { get; init; }

    /// <summary>Where the module answers.</summary>
    [MaxLength(255)]
    [Url]
    public required string Url { get; init; }
}

/// <summary>The modules of OCPI (OCPI 2.1.1 6).</summary>
[WireEnum(IsOpen = true)]
public enum ModuleId
{
    /// <summary>CDRs.</summary>
    [WireName("cdrs")]
    Cdrs,

    /// <summary>Commands.</summary>
    [WireName("commands")]
    Commands,

    /// <summary>Credentials.</summary>
    [WireName("credentials")]
    Credentials,

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
