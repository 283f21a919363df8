using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>A message: header and body.</summary>
[ExiType("V2G_Message", V2Namespaces.Definition)]
[ExiRoot("V2G_Message")]
public sealed partial record V2GMessage
{
    /// <summary>The header: session and signature.</summary>
    [ExiElement("Header")]
    public required MessageHeader Header { get; init; }

    /// <summary>The message proper.</summary>
    [ExiElement("Body")]
    public required Body Body { get; init; }
}
