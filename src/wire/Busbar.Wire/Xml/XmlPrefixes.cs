namespace Busbar.Wire.Xml;

/// <summary>The prefixes by which a document names its namespaces; the root declares them all.</summary>
/// <param name="prefixes">Prefix and namespace.</param>
public sealed class XmlPrefixes(params IReadOnlyList<(string Prefix, string XmlNamespace)> prefixes)
{
    private readonly Dictionary<string, string> _byNamespace = prefixes.ToDictionary(pair => pair.XmlNamespace, pair => pair.Prefix, StringComparer.Ordinal);

    internal IReadOnlyList<(string Prefix, string XmlNamespace)> All { get; } = prefixes;

    internal string? Of(string xmlNamespace) => _byNamespace.GetValueOrDefault(xmlNamespace);
}
