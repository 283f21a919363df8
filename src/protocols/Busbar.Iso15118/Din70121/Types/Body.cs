using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The body of a message.</summary>
[ExiType("BodyType", Din70121Namespaces.Definition)]
public sealed partial record Body
{
    /// <summary>The message; absent in an empty body.</summary>
    [ExiReference]
    public BodyElement? BodyElement { get; init; }
}
