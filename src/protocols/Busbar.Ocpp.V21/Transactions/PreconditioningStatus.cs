using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Whether a vehicle's battery is warm enough (OCPP 2.1 3.79).</summary>
[WireEnum]
public enum PreconditioningStatus
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>It is.</summary>
    Ready,

    /// <summary>It is not.</summary>
    NotReady,

    /// <summary>It is being warmed or cooled.</summary>
    Preconditioning,
}
