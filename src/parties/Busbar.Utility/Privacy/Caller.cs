namespace Busbar.Utility.Privacy;

/// <summary>Who asks.</summary>
/// <param name="ClientId">The account; empty for somebody unknown.</param>
/// <param name="Role">On which side the account stands.</param>
/// <param name="Scopes">What the token allows.</param>
internal sealed record Caller(string ClientId, Role Role, IReadOnlySet<string> Scopes)
{
    /// <summary>Somebody without a token, where prices are public.</summary>
    public static Caller Public { get; } = new("", Role.Public, new HashSet<string> { Authorization.Scope.ReadTargets });

    public bool IsBusinessLogic => Role == Role.BusinessLogic;

    public bool Has(string scope) => Scopes.Contains(scope);
}

/// <summary>The sides of a VTN.</summary>
internal enum Role
{
    /// <summary>Nobody in particular: reads what is for everybody.</summary>
    Public,

    /// <summary>A customer's side.</summary>
    Ven,

    /// <summary>The utility's own side.</summary>
    BusinessLogic,
}
