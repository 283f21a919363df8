using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>How a message pushes in front of others (OCPP 2.1 3.61).</summary>
[WireEnum]
public enum MessagePriority
{
    /// <summary>Always shown, nothing before it.</summary>
    AlwaysFront,

    /// <summary>Shown before the normal cycle.</summary>
    InFront,

    /// <summary>Shown in turn with others.</summary>
    NormalCycle,
}
