using Busbar.Charging.Tokens;
using Msg = Busbar.Ocpp.V201;

namespace Busbar.Mapping.Ocpp.V201;

/// <summary>Tokens and the answers to them.</summary>
public static class TokenMapping
{
    /// <summary>The longest token (OCPP 2.0.1 2.25).</summary>
    public const int MaxLength = 36;

    /// <summary>The token that was presented.</summary>
    public static IdToken ToDomain(Msg.IdToken token) => new(token.Value, Msg.IdTokenKindWireText.ToWireText(token.Type));

    /// <summary>The token as this version says it; one whose kind is not told, or not known here, counts as a card.</summary>
    public static Msg.IdToken ToWire(IdToken token) => new()
    {
        Value = token.Value,
        Type = Msg.IdTokenKindWireText.TryParse(token.Type, out Msg.IdTokenKind kind) ? kind : Msg.IdTokenKind.ISO14443,
    };

    /// <summary>The answer to a token.</summary>
    public static Msg.IdTokenInfo ToWire(Authorization answer) => new()
    {
        Status = answer.Status switch
        {
            AuthorizationStatus.Accepted => Msg.AuthorizationStatus.Accepted,
            AuthorizationStatus.Blocked => Msg.AuthorizationStatus.Blocked,
            AuthorizationStatus.Expired => Msg.AuthorizationStatus.Expired,
            AuthorizationStatus.ConcurrentTx => Msg.AuthorizationStatus.ConcurrentTx,
            AuthorizationStatus.NotAtThisLocation => Msg.AuthorizationStatus.NotAtThisLocation,
            _ => Msg.AuthorizationStatus.Unknown,
        },
        CacheExpiryDateTime = answer.ExpiresAt,
        GroupIdToken = answer.Group is { } group ? ToWire(group) : null,
    };
}
