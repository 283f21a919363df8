using Busbar.Wire;

namespace Busbar.Iso15118.V20.Acdp;

/// <summary>The isolation status.</summary>
[ExiEnum("isolationStatusType")]
public enum IsolationStatus
{
    /// <summary>Invalid.</summary>
    Invalid,

    /// <summary>Safe.</summary>
    Safe,

    /// <summary>Warning.</summary>
    Warning,

    /// <summary>Fault.</summary>
    Fault,
}
