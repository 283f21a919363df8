using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The service category.</summary>
[ExiEnum("serviceCategoryType")]
public enum ServiceCategory
{
    /// <summary>Car's charging.</summary>
    [WireName("EVCharging")]
    EvCharging,

    /// <summary>Internet.</summary>
    Internet,

    /// <summary>Contract certificate.</summary>
    ContractCertificate,

    /// <summary>Other custom.</summary>
    OtherCustom,
}
