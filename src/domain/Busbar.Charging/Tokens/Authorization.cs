namespace Busbar.Charging.Tokens;

/// <summary>The answer to a token with what the station may keep of it.</summary>
/// <param name="Status">Whether it may charge.</param>
/// <param name="Group">The group, if any.</param>
/// <param name="ExpiresAt">Until when the station may keep the answer.</param>
public sealed record Authorization(AuthorizationStatus Status, IdToken? Group = null, DateTimeOffset? ExpiresAt = null)
{
    /// <summary>The answer for a token nobody knows.</summary>
    public static Authorization Unknown { get; } = new(AuthorizationStatus.Invalid);
}
