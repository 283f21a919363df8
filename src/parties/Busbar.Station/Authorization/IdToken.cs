namespace Busbar.Station.Authorization;

/// <summary>A token that a driver shows or an operator sends: its text and its kind in the spelling of OCPP 2.x.</summary>
/// <remarks>OCPP 1.6 knows the text only; its tokens carry <see cref="Iso14443"/>. Texts compare without case (OCPP 2.0.1 C01.FR.20).</remarks>
public sealed record IdToken(string Text, string Kind = IdToken.Iso14443)
{
    /// <summary>A contactless card; the kind of every 1.6 token.</summary>
    public const string Iso14443 = "ISO14443";

    /// <summary>A session that the operator started.</summary>
    public const string Central = "Central";

    /// <summary>A session that needs nobody's permission, such as a start button.</summary>
    public const string NoAuthorization = "NoAuthorization";

    /// <summary>Further texts that belong to the token, each with its kind.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> AdditionalInfo { get; init; } = [];

    /// <summary>Whether both denote the same token.</summary>
    public bool IsSame(IdToken? other) =>
        other is not null && string.Equals(Text, other.Text, StringComparison.OrdinalIgnoreCase);
}
