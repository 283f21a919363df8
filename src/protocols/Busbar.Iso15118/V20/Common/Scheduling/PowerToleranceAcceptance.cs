using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The power tolerance acceptance.</summary>
[ExiEnum("powerToleranceAcceptanceType")]
public enum PowerToleranceAcceptance
{
    /// <summary>Power tolerance not confirmed.</summary>
    PowerToleranceNotConfirmed,

    /// <summary>Power tolerance confirmed.</summary>
    PowerToleranceConfirmed,
}
