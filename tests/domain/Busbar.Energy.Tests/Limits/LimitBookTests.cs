using Busbar.Energy.Limits;
using Busbar.Energy.Sites;

namespace Busbar.Energy.Tests.Limits;

public sealed class LimitBookTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_lowest_of_all_sources_holds_and_every_one_is_named()
    {
        var book = LimitBook.Of([Limit("dso", 50), Limit("utility", 40) with { Origin = LimitOrigin.OpenAdr }, Limit("person", 60) with { Origin = LimitOrigin.Operator }]);

        var holds = book.At("grid", FlowDirection.Import, Noon, Noon);

        Assert.Equal(40, holds.Watts);
        Assert.Equal(["utility", "dso", "person"], holds.Because.Select(limit => limit.Source));
    }

    [Fact]
    public void Of_one_source_the_newest_leads_for_as_long_as_it_holds()
    {
        var old = Limit("dso", 50);
        var newer = Limit("dso", 80) with { KnownSince = Noon.AddMinutes(-1), From = Noon, Until = Noon.AddHours(1) };
        var book = LimitBook.Of([newer, old]);

        Assert.Equal(80, book.At("grid", FlowDirection.Import, Noon, Noon).Watts);
        Assert.Equal(50, book.At("grid", FlowDirection.Import, Noon.AddHours(1), Noon).Watts);
    }

    [Fact]
    public void A_greater_priority_leads_over_a_newer_limit()
    {
        var book = LimitBook.Of([Limit("dso", 50) with { Priority = 1 }, Limit("dso", 20) with { KnownSince = Noon }]);

        Assert.Equal(50, book.At("grid", FlowDirection.Import, Noon, Noon).Watts);
    }

    [Fact]
    public void Of_a_silent_source_only_the_fallback_holds()
    {
        TimedLimit[] limits = [Limit("dso", 100) with { Priority = 1 }, Limit("dso", 20) with { IsFallback = true }, Limit("person", 90)];

        Assert.Equal(90, LimitBook.Of(limits).At("grid", FlowDirection.Import, Noon, Noon).Watts);
        Assert.Equal(20, LimitBook.Of(limits, ["dso"]).At("grid", FlowDirection.Import, Noon, Noon).Watts);
    }

    [Fact]
    public void Nothing_limits_before_it_is_known() =>
        Assert.Null(LimitBook.Of([Limit("dso", 50) with { KnownSince = Noon }]).At("grid", FlowDirection.Import, Noon.AddHours(1), Noon.AddTicks(-1)).Watts);

    [Fact]
    public void Limits_of_single_lines_stand_beside_each_other()
    {
        var book = LimitBook.Of(
        [
            Limit("dso", 0) with { Watts = null, Amperes = new PhaseAmperes(10, null, null) },
            Limit("dso", 0) with { Watts = null, Amperes = new PhaseAmperes(null, 20, null) },
        ]);

        Assert.Equal(new PhaseAmperes(10, 20, null), book.At("grid", FlowDirection.Import, Noon, Noon).Amperes);
    }

    [Fact]
    public void The_tightest_of_a_span_counts_also_in_a_short_dip()
    {
        var book = LimitBook.Of([Limit("a", 50), Limit("b", 5) with { From = Noon.AddSeconds(10), Until = Noon.AddSeconds(11) }]);

        Assert.Equal(5, book.Within("grid", FlowDirection.Import, Noon, Noon.AddSeconds(30)).Watts);
        Assert.Equal(50, book.Within("grid", FlowDirection.Import, Noon, Noon.AddSeconds(10)).Watts);
    }

    [Fact]
    public void Export_and_import_have_limits_of_their_own()
    {
        var book = LimitBook.Of([Limit("dso", 50) with { Direction = FlowDirection.Export }]);

        Assert.Null(book.At("grid", FlowDirection.Import, Noon, Noon).Watts);
        Assert.Equal(50, book.At("grid", FlowDirection.Export, Noon, Noon).Watts);
    }

    private static TimedLimit Limit(string source, double watts) => new()
    {
        Id = $"{source}-{watts}",
        NodeId = "grid",
        Origin = LimitOrigin.Oscp,
        Source = source,
        KnownSince = Noon.AddDays(-1),
        Watts = watts,
    };
}
