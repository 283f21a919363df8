using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The body of a message.</summary>
[ExiType("BodyType", V2Namespaces.Body)]
public sealed partial record Body
{
    /// <summary>The message; absent in an empty body.</summary>
    [ExiReference]
    public BodyElement? BodyElement { get; init; }
}
