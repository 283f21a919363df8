using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The charge progress.</summary>
[ExiEnum("chargeProgressType")]
public enum ChargeProgress
{
    /// <summary>Start.</summary>
    Start,

    /// <summary>Stop.</summary>
    Stop,

    /// <summary>Renegotiate.</summary>
    Renegotiate,
}
