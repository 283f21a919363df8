using System.Diagnostics.CodeAnalysis;

namespace Busbar.Iso15118.Identifiers;

/// <summary>Names a car towards provisioning services (PCID): its maker's code, the maker's own number, and a check digit that may be absent.</summary>
public sealed record Pcid
{
    private const int MakerLength = 3;
    private const int MinLength = 17;
    private const int MaxLength = 18;

    private Pcid(string text) => Text = text;

    /// <summary>The identifier in capitals: 17 or 18 characters.</summary>
    public string Text { get; }

    /// <summary>The maker's code, as in vehicle identification numbers.</summary>
    public string Maker => Text[..MakerLength];

    /// <summary>Reads an identifier with or without separators; the case of letters does not matter.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Pcid? id)
    {
        var bare = Identifier.Bare(text, separator: '-', MaxLength);
        id = bare is { Length: MinLength or MaxLength } ? new Pcid(bare) : null;
        return id is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
