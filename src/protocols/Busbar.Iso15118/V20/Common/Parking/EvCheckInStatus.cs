using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The ev check in status.</summary>
[ExiEnum("evCheckInStatusType")]
public enum EvCheckInStatus
{
    /// <summary>Check in.</summary>
    CheckIn,

    /// <summary>Processing.</summary>
    Processing,

    /// <summary>Completed.</summary>
    Completed,
}
