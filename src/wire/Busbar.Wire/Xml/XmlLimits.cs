namespace Busbar.Wire.Xml;

/// <summary>The limits that one connection puts on the XML it reads.</summary>
public sealed record XmlLimits
{
    /// <summary>Limits that fit every message of the specifications.</summary>
    public static XmlLimits Default { get; } = new();

    /// <summary>The most characters of a document; a history report of a day of minutes has about 600,000.</summary>
    public int MaxCharacters { get; init; } = 1024 * 1024;

    /// <summary>The deepest nesting that a reader follows; the deepest schema needs fewer than 24.</summary>
    public int MaxDepth { get; init; } = 64;
}
