using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The evse check out status.</summary>
[ExiEnum("evseCheckOutStatusType")]
public enum EvseCheckOutStatus
{
    /// <summary>Scheduled.</summary>
    Scheduled,

    /// <summary>Completed.</summary>
    Completed,
}
