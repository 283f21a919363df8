using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>A company as it shows itself to drivers (OCPI 2.2.1 8.4.2).</summary>
[WireObject("BusinessDetails", "OCPI 2.2.1 8.4.2")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record BusinessDetails
{
    /// <summary>The name.</summary>
    [MaxLength(100)]
    public required string Name { get; init; }

    /// <summary>The website.</summary>
    [MaxLength(255)]
    [Url]
    public string? Website { get; init; }

    /// <summary>The logo.</summary>
    public Image? Logo { get; init; }
}
