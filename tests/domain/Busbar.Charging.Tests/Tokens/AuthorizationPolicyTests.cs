using Busbar.Charging.Tests.Ledger;
using Busbar.Charging.Tokens;

namespace Busbar.Charging.Tests.Tokens;

public sealed class AuthorizationPolicyTests
{
    private static readonly Token Card = new() { IdToken = new IdToken("AABBCCDD") };

    [Fact]
    public void An_unknown_token_is_invalid() => Assert.Equal(AuthorizationStatus.Invalid, Decide(null));

    [Fact]
    public void A_known_token_is_accepted() => Assert.Equal(AuthorizationStatus.Accepted, Decide(Card));

    [Fact]
    public void A_blocked_token_is_blocked() => Assert.Equal(AuthorizationStatus.Blocked, Decide(Card with { IsBlocked = true }));

    [Fact]
    public void A_token_expires_at_its_moment() =>
        Assert.Equal(AuthorizationStatus.Expired, Decide(Card with { ExpiresAt = Transactions.Noon }));

    [Fact]
    public void A_second_session_at_once_needs_permission()
    {
        Assert.Equal(AuthorizationStatus.ConcurrentTx, Decide(Card, true));
        Assert.Equal(AuthorizationStatus.Accepted, Decide(Card with { AllowsConcurrent = true }, true));
    }

    [Fact]
    public void Tokens_compare_without_case_and_print_masked()
    {
        Assert.Equal(new IdToken("aabbccdd"), new IdToken("AABBCCDD"));
        Assert.Equal("••••CCDD", $"{new IdToken("AABBCCDD")}");
        Assert.DoesNotContain("AABB", new Token { IdToken = new IdToken("AABBCCDD") }.ToString());
    }

    private static AuthorizationStatus Decide(Token? token, bool hasSessionElsewhere = false) =>
        AuthorizationPolicy.Decide(token, Transactions.Noon, hasSessionElsewhere).Status;
}
