using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Busbar.Wire;
using Busbar.Wire.Xml;

namespace Busbar.OpenAdr.V20b;

/// <summary>The version of the schema: one of the listed texts, or one of one's own that starts with <c>x-</c> (OpenADR 2.0b schema).</summary>
public readonly record struct SchemaVersion : IWireText<SchemaVersion>
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "2.0a",
        "2.0b");

    private readonly string? _value;

    private SchemaVersion(string value) => _value = value;

    /// <summary>Version 2.0a.</summary>
    public static SchemaVersion V20a { get; } = new("2.0a");

    /// <summary>Version 2.0b.</summary>
    public static SchemaVersion V20b { get; } = new("2.0b");

    /// <inheritdoc/>
    public static string Expected => "a version of the schema";

    /// <summary>The text.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out SchemaVersion value)
    {
        var token = XmlRecordReader.Collapse(text ?? "");
        var isValid = Known.TryGetValue(token, out var known) || ExtensionToken.IsOne(token);
        value = isValid ? new SchemaVersion(known ?? token) : default;
        return isValid;
    }

    /// <inheritdoc/>
    public string ToWireText() => Value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
