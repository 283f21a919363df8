namespace Busbar.Wire.Xml;

/// <summary>An element of any content, kept as well-formed text that declares the namespaces it uses.</summary>
/// <param name="OuterXml">The element with its tags; empty for an element without attributes and content.</param>
public sealed record XmlFragment(string OuterXml)
{
    /// <summary>An element without attributes and content.</summary>
    public static XmlFragment Empty { get; } = new("");
}
