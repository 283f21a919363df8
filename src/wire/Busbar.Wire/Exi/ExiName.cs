namespace Busbar.Wire.Exi;

/// <summary>The qualified name of an element.</summary>
/// <param name="XmlNamespace">The namespace; empty for none.</param>
/// <param name="LocalName">The name in the namespace.</param>
public readonly record struct ExiName(string XmlNamespace, string LocalName)
{
    /// <inheritdoc/>
    public override string ToString() => string.IsNullOrEmpty(XmlNamespace) ? LocalName ?? "" : $"{{{XmlNamespace}}}{LocalName}";
}
