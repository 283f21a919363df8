using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>How often a recurring schedule starts again (OCPP 2.1 3.84).</summary>
[WireEnum]
public enum RecurrencyKind
{
    /// <summary>Every 24 hours.</summary>
    Daily,

    /// <summary>Every seven days.</summary>
    Weekly,
}
