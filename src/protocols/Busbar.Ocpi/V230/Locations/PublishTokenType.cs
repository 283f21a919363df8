using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Whose tokens may see a location that is not published (OCPI 2.3.0 8.4.24).</summary>
[WireObject("PublishTokenType", "OCPI 2.3.0 8.4.24")]
[Rule(typeof(LocationRules), nameof(LocationRules.IdentifiesTokens), "One of uid, visual_number and group_id is needed; uid needs type, and visual_number needs issuer.")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record PublishTokenType
{
    /// <summary>The technical id.</summary>
    [MaxLength(36)]
    [CiString]
    public string? Uid { get; init; }

    /// <summary>The kind.</summary>
    public OpenEnum<TokenType>? Type { get; init; }

    /// <summary>The number printed on the token.</summary>
    [MaxLength(64)]
    public string? VisualNumber { get; init; }

    /// <summary>Who issued the token, as printed on it.</summary>
    [MaxLength(64)]
    public string? Issuer { get; init; }

    /// <summary>The group of tokens that stand for each other.</summary>
    [MaxLength(36)]
    [CiString]
    public string? GroupId { get; init; }
}
