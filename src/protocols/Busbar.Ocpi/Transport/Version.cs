using Busbar.Wire;

namespace Busbar.Ocpi.Transport;

/// <summary>A version that a platform speaks; asked for before a version is agreed, so it is the same in all (OCPI 2.2.1 6.1.2).</summary>
[WireObject("Version", "OCPI 2.2.1 6.1.2")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Version
{
    /// <summary>The number of the version, for example 2.2.1; one that is not known here is no fault.</summary>
    [WireName("version")]
    public required string Number { get; init; }

    /// <summary>Where the details of the version are.</summary>
    [MaxLength(255)]
    [Url]
    public required string Url { get; init; }
}
