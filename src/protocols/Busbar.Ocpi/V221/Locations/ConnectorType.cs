using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>The plugs (OCPI 2.2.1 8.4.5).</summary>
[WireEnum]
public enum ConnectorType
{
    /// <summary>CHAdeMO, DC.</summary>
    Chademo,

    /// <summary>ChaoJi, DC.</summary>
    Chaoji,

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

    /// <summary>Household plug type M.</summary>
    DomesticM,

    /// <summary>Household plug type N.</summary>
    DomesticN,

    /// <summary>Household plug type O.</summary>
    DomesticO,

    /// <summary>GB/T 20234.2, AC.</summary>
    GbtAc,

    /// <summary>GB/T 20234.3, DC.</summary>
    GbtDc,

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

    /// <summary>NEMA 5-20.</summary>
    [WireName("NEMA_5_20")]
    Nema5_20,

    /// <summary>NEMA 6-30.</summary>
    [WireName("NEMA_6_30")]
    Nema6_30,

    /// <summary>NEMA 6-50.</summary>
    [WireName("NEMA_6_50")]
    Nema6_50,

    /// <summary>NEMA 10-30.</summary>
    [WireName("NEMA_10_30")]
    Nema10_30,

    /// <summary>NEMA 10-50.</summary>
    [WireName("NEMA_10_50")]
    Nema10_50,

    /// <summary>NEMA 14-30.</summary>
    [WireName("NEMA_14_30")]
    Nema14_30,

    /// <summary>NEMA 14-50.</summary>
    [WireName("NEMA_14_50")]
    Nema14_50,

    /// <summary>Pantograph on the vehicle.</summary>
    PantographBottomUp,

    /// <summary>Pantograph on the mast.</summary>
    PantographTopDown,

    /// <summary>Tesla, roadster.</summary>
    TeslaR,

    /// <summary>Tesla, Model S.</summary>
    TeslaS,
}
