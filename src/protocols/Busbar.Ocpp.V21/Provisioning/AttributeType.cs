using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Which of a variable's values is meant (OCPP 2.1 3.2).</summary>
[WireEnum]
public enum AttributeType
{
    /// <summary>The value as it is now.</summary>
    Actual,

    /// <summary>The value that is aimed at.</summary>
    Target,

    /// <summary>The lower bound that an operator has put on the target.</summary>
    MinSet,

    /// <summary>The upper bound that an operator has put on the target.</summary>
    MaxSet,
}
