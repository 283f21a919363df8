using Busbar.Wire;

namespace Busbar.Iso15118.V20.Acdp;

/// <summary>The cp status.</summary>
[ExiEnum("cpStatusType")]
public enum CpStatus
{
    /// <summary>State authorization.</summary>
    StateA,

    /// <summary>State b.</summary>
    StateB,

    /// <summary>State c.</summary>
    StateC,

    /// <summary>State d.</summary>
    StateD,

    /// <summary>State energy.</summary>
    StateE,
}
