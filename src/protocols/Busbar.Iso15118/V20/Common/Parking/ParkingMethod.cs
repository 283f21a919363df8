using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The parking method.</summary>
[ExiEnum("parkingMethodType")]
public enum ParkingMethod
{
    /// <summary>Auto parking.</summary>
    AutoParking,

    /// <summary>MV guide manual.</summary>
    [WireName("MVGuideManual")]
    MvGuideManual,

    /// <summary>Manual.</summary>
    Manual,
}
