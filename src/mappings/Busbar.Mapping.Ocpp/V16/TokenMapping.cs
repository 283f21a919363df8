using Busbar.Charging.Tokens;
using Msg = Busbar.Ocpp.V16;

namespace Busbar.Mapping.Ocpp.V16;

/// <summary>Tokens and the answers to them.</summary>
public static class TokenMapping
{
    /// <summary>The longest token (OCPP 1.6 7.28).</summary>
    public const int MaxLength = 20;

    /// <summary>The token that was presented; this version does not tell its kind.</summary>
    public static IdToken ToDomain(string idTag) => new(idTag);

    /// <summary>The token as this version says it; null when it is too long to be said.</summary>
    public static string? ToWire(IdToken token) => token.Value.Length <= MaxLength ? token.Value : null;

    /// <summary>The answer to a token; a group too long to be said is left out.</summary>
    public static Msg.IdTagInfo ToWire(Authorization answer) => new()
    {
        Status = answer.Status switch
        {
            AuthorizationStatus.Accepted => Msg.AuthorizationStatus.Accepted,
            AuthorizationStatus.Blocked => Msg.AuthorizationStatus.Blocked,
            AuthorizationStatus.Expired => Msg.AuthorizationStatus.Expired,
            AuthorizationStatus.ConcurrentTx => Msg.AuthorizationStatus.ConcurrentTx,
            _ => Msg.AuthorizationStatus.Invalid,
        },
        ExpiryDate = answer.ExpiresAt,
        ParentIdTag = answer.Group is { } group ? ToWire(group) : null,
    };
}
