using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The ev check out status.</summary>
[ExiEnum("evCheckOutStatusType")]
public enum EvCheckOutStatus
{
    /// <summary>Check out.</summary>
    CheckOut,

    /// <summary>Processing.</summary>
    Processing,

    /// <summary>Completed.</summary>
    Completed,
}
