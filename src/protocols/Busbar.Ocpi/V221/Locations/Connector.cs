using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>A plug or socket of an EVSE (OCPI 2.2.1 8.3.3).</summary>
[WireObject("Connector", "OCPI 2.2.1 8.3.3")]
[WirePatch]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Connector
{
    /// <summary>The id, unique in its EVSE.</summary>
    [MaxLength(36)]
    [CiString]
    public required string Id { get; init; }

    /// <summary>The plug.</summary>
    public required ConnectorType Standard { get; init; }

    /// <summary>Socket or attached cable.</summary>
    public required ConnectorFormat Format { get; init; }

    /// <summary>The kind of current.</summary>
    public required PowerType PowerType { get; init; }

    /// <summary>The highest voltage, in volts, line to neutral for three phases.</summary>
    public required int MaxVoltage { get; init; }

    /// <summary>The most current, in amperes.</summary>
    public required int MaxAmperage { get; init; }

    /// <summary>The most power, in watts, where it is less than voltage and current give.</summary>
    public int? MaxElectricPower { get; init; }

    /// <summary>The tariffs.</summary>
    [MaxLength(36)]
    [CiString]
    public IReadOnlyList<string>? TariffIds { get; init; }

    /// <summary>Where the operator's terms are.</summary>
    [MaxLength(255)]
    [Url]
    public string? TermsAndConditions { get; init; }

    /// <summary>When it last changed, or was made.</summary>
    public required DateTimeOffset LastUpdated { get; init; }
}
