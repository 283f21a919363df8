using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>A plug or socket of an EVSE (OCPI 2.1.1 8.3.3).</summary>
[WireObject("Connector", "OCPI 2.1.1 8.3.3")]
[WirePatch]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Connector
{
    /// <summary>The id, unique in its EVSE.</summary>
    [MaxLength(36)]
    public required string Id { get; init; }

    /// <summary>The plug.</summary>
    public required ConnectorType Standard { get; init; }

    /// <summary>Socket or attached cable.</summary>
    public required ConnectorFormat Format { get; init; }

    /// <summary>The kind of current.</summary>
    public required PowerType PowerType { get; init; }

    /// <summary>Where the operator's terms are.</summary>
    [MaxLength(255)]
    [Url]
    public string? TermsAndConditions { get; init; }

    /// <summary>When it last changed, or was made.</summary>
    public required DateTimeOffset LastUpdated { get; init; }

    /// <summary>The voltage, in volts, line to neutral for three phases.</summary>
    public required int Voltage { get; init; }

    /// <summary>The most current, in amperes.</summary>
    public required int Amperage { get; init; }

    /// <summary>The tariff.</summary>
    [MaxLength(36)]
    public string? TariffId { get; init; }
}

/// <summary>The plugs (OCPI 2.1.1 8.4.4).</summary>
[WireEnum]
public enum ConnectorType
{
    /// <summary>CHAdeMO, DC.</summary>
    Chademo,

    /// <summary>Household plug type A.</summary>
    DomesticA,

    /// <summary>Household plug type B.</summary>
    DomesticB,

    /// <summary>Household plug type C.</summary>
    DomesticC,

    /// <summary>Household plug type D.</summary>
    DomesticD,

    /// <summary>Household plug type E.</summary>
    DomesticE,

    /// <summary>Household plug type F, Schuko.</summary>
    DomesticF,

    /// <summary>Household plug type G.</summary>
    DomesticG,

    /// <summary>Household plug type H.</summary>
    DomesticH,

    /// <summary>Household plug type I.</summary>
    DomesticI,

    /// <summary>Household plug type J.</summary>
    DomesticJ,

    /// <summary>Household plug type K.</summary>
    DomesticK,

    /// <summary>Household plug type L.</summary>
    DomesticL,

    /// <summary>Industrial, one phase, 16 A.</summary>
    [WireName("IEC_60309_2_single_16")]
    Iec60309_2Single16,

    /// <summary>Industrial, three phases, 16 A.</summary>
    [WireName("IEC_60309_2_three_16")]
    Iec60309_2Three16,

    /// <summary>Industrial, three phases, 32 A.</summary>
    [WireName("IEC_60309_2_three_32")]
    Iec60309_2Three32,

    /// <summary>Industrial, three phases, 64 A.</summary>
    [WireName("IEC_60309_2_three_64")]
    Iec60309_2Three64,

    /// <summary>Type 1.</summary>
    [WireName("IEC_62196_T1")]
    Iec62196T1,

    /// <summary>CCS 1.</summary>
    [WireName("IEC_62196_T1_COMBO")]
    Iec62196T1Combo,

    /// <summary>Type 2.</summary>
    [WireName("IEC_62196_T2")]
    Iec62196T2,

    /// <summary>CCS 2.</summary>
    [WireName("IEC_62196_T2_COMBO")]
    Iec62196T2Combo,

    /// <summary>Type 3A.</summary>
    [WireName("IEC_62196_T3A")]
    Iec62196T3a,

    /// <summary>Type 3C.</summary>
    [WireName("IEC_62196_T3C")]
    Iec62196T3c,

    /// <summary>Tesla, roadster.</summary>
    TeslaR,

    /// <summary>Tesla, Model S.</summary>
    TeslaS,
}

/// <summary>Socket or attached cable (OCPI 2.1.1 8.4.3).</summary>
[WireEnum]
public enum ConnectorFormat
{
    /// <summary>The driver brings the cable.</summary>
    Socket,

    /// <summary>The cable is attached.</summary>
    Cable,
}

/// <summary>The kinds of current (OCPI 2.1.1 8.4.18).</summary>
[WireEnum]
public enum PowerType
{
    /// <summary>AC, one phase.</summary>
    [WireName("AC_1_PHASE")]
    Ac1Phase,

    /// <summary>AC, three phases.</summary>
    [WireName("AC_3_PHASE")]
    Ac3Phase,

    /// <summary>DC.</summary>
    Dc,
}
