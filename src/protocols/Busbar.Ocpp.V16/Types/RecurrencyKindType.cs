using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>How often a recurring schedule starts again (OCPP 1.6 7.37).</summary>
[WireEnum]
public enum RecurrencyKindType
{
    /// <summary>Every 24 hours.</summary>
    Daily,

    /// <summary>Every seven days.</summary>
    Weekly,
}
