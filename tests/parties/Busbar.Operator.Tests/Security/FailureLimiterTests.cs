using Busbar.Operator.Security;
using Busbar.TestKit;

namespace Busbar.Operator.Tests.Security;

public sealed class FailureLimiterTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public void A_success_wipes_the_slate()
    {
        var limiter = new FailureLimiter(_clock);
        for (var i = 0; i < 4; i++)
            limiter.Failed("a", "x");
        limiter.Succeeded("a", "x");
        limiter.Failed("a", "x");
        Assert.False(limiter.IsBlocked("a", "x"));
    }

    [Fact]
    public void An_address_with_many_names_becomes_suspicious()
    {
        var limiter = new FailureLimiter(_clock);
        for (var i = 0; i < FailureLimiter.FailuresPerMinuteAndAddress; i++)
            limiter.Failed($"name{i}", "x");
        Assert.True(limiter.IsSuspicious("x"));
        Assert.False(limiter.IsSuspicious("y"));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.False(limiter.IsSuspicious("x"));
    }

    [Fact]
    public void A_flood_of_names_does_not_free_a_blocked_one()
    {
        var limiter = new FailureLimiter(_clock);
        for (var i = 0; i < FailureLimiter.FailuresPerMinute; i++)
            limiter.Failed("victim", "x");
        for (var i = 0; i < 50_000; i++)
            limiter.Failed($"name{i}", "x");
        Assert.True(limiter.IsBlocked("victim", "x"));
    }
}
