using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>The modules of a version (OCPI 2.2.1 6.2.1).</summary>
[WireObject("Data", "OCPI 2.2.1 6.2.1")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record VersionDetails
{
    /// <summary>The version.</summary>
    public required OpenEnum<VersionNumber> Version { get; init; }

    /// <summary>The modules with their addresses.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<Endpoint> Endpoints { get; init; }
}

/// <summary>The versions of OCPI (OCPI 2.2.1 6.2.5).</summary>
[WireEnum(IsOpen = true)]
public enum VersionNumber
{
    /// <summary>OCPI 2.0.</summary>
    [WireName("2.0")]
    V20,

    /// <summary>OCPI 2.1.</summary>
    [WireName("2.1")]
    V21,

    /// <summary>OCPI 2.1.1.</summary>
    [WireName("2.1.1")]
    V211,

    /// <summary>OCPI 2.2.</summary>
    [WireName("2.2")]
    V22,

    /// <summary>OCPI 2.2.1.</summary>
    [WireName("2.2.1")]
    V221,
}
