using Busbar.Ocpp.V201;
using Busbar.Station.Authorization;
using Busbar.Station.Persistence;
using Busbar.Station.Tests.Bench;
using Busbar.TestKit;

namespace Busbar.Station.Tests.Authorization;

public sealed class LocalAuthorizationTests
{
    [Fact]
    [Clause("OCPP 2.0.1 C13.FR.02")]
    [Clause("OCPP 2.0.1 C10.FR.05")]
    public async Task Knows_offline_whom_the_operator_accepted_before()
    {
        await using var bench = Benches.V201();
        bench.Csms.Authorize = token => new IdTokenInfo { Status = token is "GOOD" ? AuthorizationStatus.Accepted : AuthorizationStatus.Blocked };
        Visit(bench, "GOOD");
        Assert.Equal(PresentOutcome.Refused, bench.Present("BAD", 1));
        bench.GoOffline();
        Assert.Equal(PresentOutcome.Refused, bench.Present("BAD", 1));
        Assert.Equal(PresentOutcome.Refused, bench.Present("NEVER-SEEN", 1));
        Assert.Equal(PresentOutcome.Accepted, bench.Present("GOOD", 1));
    }

    [Fact]
    [Clause("OCPP 2.0.1 C13.FR.02")]
    public async Task Asks_nobody_offline_when_that_is_switched_off()
    {
        await using var bench = Benches.V201(Benches.With(("AuthCtrlr.LocalAuthorizeOffline", "false")));
        Visit(bench, "GOOD");
        bench.GoOffline();
        Assert.Equal(PresentOutcome.Refused, bench.Present("GOOD", 1));
    }

    [Fact]
    [Clause("OCPP 2.0.1 C15.FR.03")]
    public async Task Lets_strangers_charge_offline_only_when_told_to()
    {
        await using var bench = Benches.V201(Benches.With(("AuthCtrlr.OfflineTxForUnknownIdEnabled", "true")));
        bench.GoOffline();
        Assert.Equal(PresentOutcome.Accepted, bench.Present("NEVER-SEEN", 1));
    }

    [Fact]
    [Clause("OCPP 2.0.1 C12.FR.03")]
    public async Task Starts_at_once_for_known_tokens_when_it_may_authorize_beforehand()
    {
        await using var bench = Benches.V201(Benches.With(("AuthCtrlr.LocalPreAuthorize", "true")));
        Visit(bench, "GOOD");
        bench.Csms.Forget();
        Visit(bench, "GOOD");
        Assert.Empty(bench.Csms.All<AuthorizeRequest>());
        Visit(bench, "OTHER");
        Assert.Single(bench.Csms.All<AuthorizeRequest>());
    }

    [Fact]
    [Clause("OCPP 2.0.1 C11.FR.03")]
    public async Task Forgets_everybody_when_the_cache_is_cleared()
    {
        await using var bench = Benches.V201();
        Visit(bench, "GOOD");
        Assert.Equal(ClearCacheStatus.Accepted, bench.Csms.Ask<ClearCacheRequest, ClearCacheResponse>(new ClearCacheRequest()).Status);
        bench.GoOffline();
        Assert.Equal(PresentOutcome.Refused, bench.Present("GOOD", 1));
    }

    [Fact]
    [Clause("OCPP 2.0.1 C10.FR.08")]
    public async Task Trusts_the_cache_no_longer_than_its_life_time()
    {
        await using var bench = Benches.V201(Benches.With(("AuthCacheCtrlr.LifeTime", "3600")));
        Visit(bench, "GOOD");
        bench.GoOffline();
        bench.Pass(3400);
        Assert.Equal(PresentOutcome.Accepted, bench.Present("GOOD", 1));
        bench.Present("GOOD", 1);
        bench.Pass(200);
        Assert.Equal(PresentOutcome.Refused, bench.Present("GOOD", 1));
    }

    [Fact]
    [Clause("OCPP 2.0.1 C10.FR.02")]
    public async Task The_cache_survives_a_restart()
    {
        var store = new MemoryStore();
        var clock = new ManualClock();
        await using (var first = Benches.V201(store: store, clock: clock))
            Visit(first, "GOOD");
        await using var second = Benches.V201(store: store, clock: clock);
        second.GoOffline();
        Assert.Equal(PresentOutcome.Accepted, second.Present("GOOD", 1));
    }

    [Fact]
    [Clause("OCPP 2.0.1 C14.FR.01")]
    [Clause("OCPP 2.0.1 D01.FR.01")]
    public async Task The_list_goes_before_the_cache_and_survives_a_restart()
    {
        var store = new MemoryStore();
        var clock = new ManualClock();
        await using (var first = Benches.V201(store: store, clock: clock))
        {
            Visit(first, "TURNED");
            Assert.Equal(SendLocalListStatus.Accepted, Send(first, 4, UpdateType.Full, ("LISTED", AuthorizationStatus.Accepted), ("TURNED", AuthorizationStatus.Blocked)));
        }

        await using var second = Benches.V201(store: store, clock: clock);
        Assert.Equal(4, second.Csms.Ask<GetLocalListVersionRequest, GetLocalListVersionResponse>(new GetLocalListVersionRequest()).VersionNumber);
        second.GoOffline();
        Assert.Equal(PresentOutcome.Refused, second.Present("TURNED", 1));
        Assert.Equal(PresentOutcome.Accepted, second.Present("LISTED", 1));
    }

    [Fact]
    [Clause("OCPP 2.0.1 D01.FR.13")]
    public async Task A_difference_changes_the_list_and_an_older_one_does_not()
    {
        await using var bench = Benches.V201();
        Assert.Equal(SendLocalListStatus.Accepted, Send(bench, 4, UpdateType.Full, ("ONE", AuthorizationStatus.Accepted), ("TWO", AuthorizationStatus.Accepted)));
        Assert.Equal(SendLocalListStatus.VersionMismatch, Send(bench, 4, UpdateType.Differential, ("THREE", AuthorizationStatus.Accepted)));
        Assert.Equal(SendLocalListStatus.Accepted, Send(bench, 5, UpdateType.Differential, ("THREE", AuthorizationStatus.Accepted), ("ONE", null)));
        bench.GoOffline();
        Assert.Equal(PresentOutcome.Refused, bench.Present("ONE", 1));
        Assert.Equal(PresentOutcome.Accepted, bench.Present("TWO", 1));
        Assert.Equal(PresentOutcome.Accepted, bench.Present("THREE", 2));
    }

    private static void Visit(StationBench<FakeCsms201> bench, string token)
    {
        bench.Charge(token: token, wattHours: 100);
        bench.Pass(120);
        bench.Station.Unplug(1);
    }

    private static SendLocalListStatus Send(
        StationBench<FakeCsms201> bench, int version, UpdateType type, params (string Token, AuthorizationStatus? Status)[] entries) =>
        bench.Csms.Ask<SendLocalListRequest, SendLocalListResponse>(new SendLocalListRequest
        {
            VersionNumber = version,
            UpdateType = type,
            LocalAuthorizationList =
            [
                .. entries.Select(e => new AuthorizationData
                {
                    IdToken = new() { Value = e.Token, Type = IdTokenKind.ISO14443 },
                    IdTokenInfo = e.Status is { } status ? new IdTokenInfo { Status = status } : null,
                }),
            ],
        }).Status;
}
