using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The isolation level.</summary>
[ExiEnum("isolationLevelType")]
public enum IsolationLevel
{
    /// <summary>Invalid.</summary>
    Invalid,

    /// <summary>Valid.</summary>
    Valid,

    /// <summary>Warning.</summary>
    Warning,

    /// <summary>Fault.</summary>
    Fault,

    /// <summary>No IMD.</summary>
    [WireName("No_IMD")]
    NoImd,
}
