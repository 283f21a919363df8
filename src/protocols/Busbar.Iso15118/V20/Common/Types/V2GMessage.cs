using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>What every message has: the header.</summary>
[ExiType("V2GMessageType", V20Namespaces.CommonTypes)]
public abstract partial record V2GMessage
{
    /// <summary>The header: session and signature.</summary>
    [ExiElement("Header")]
    public required MessageHeader Header { get; init; }
}
