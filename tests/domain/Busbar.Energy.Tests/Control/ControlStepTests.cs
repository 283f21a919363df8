using Busbar.Energy.Control;
using Busbar.Energy.Limits;
using Busbar.Energy.Sites;
using Busbar.TestKit;

namespace Busbar.Energy.Tests.Control;

public sealed class ControlStepTests
{
    private static readonly ControlPolicy Policy = new();

    [Fact]
    public void What_is_commanded_and_assumed_never_exceeds_a_limit_that_it_was_inside_of()
    {
        var random = Seed.Random(2026);
        for (var round = 0; round < 60; round++)
        {
            var rows = TestSites.Rows(TestSites.Random(random, random.Next(2, 16)));
            var plant = new ScriptedPlant(rows, random, Policy);
            for (var step = 0; step < 60; step++)
            {
                plant.Disturb();
                var before = plant.Excess();
                plant.Control();
                var after = plant.Excess();
                for (var row = 0; row < after.Length; row++)
                    Assert.True(after[row] <= Math.Max(before[row], 0) + 1e-5, $"round {round}, step {step}: {rows.Rows[row].Kind} of {rows.Rows[row].NodeId} grew from {before[row]} to {after[row]}");
            }
        }
    }

    [Fact]
    public void A_limit_that_fell_is_kept_as_soon_as_the_lowerings_are_confirmed()
    {
        var (rows, points) = Charging(3, 32, wanted: 32);
        var room = TestSites.Room(rows, Cap(30));

        var decision = ControlStep.Decide(rows, room, points, Policy);

        Assert.Equal(3, decision.Commands.Count);
        Assert.All(decision.Commands, command => Assert.True(command.IsLower));
        Assert.Equal(30, decision.Commands.Sum(command => command.Amperes), 6);
    }

    [Fact]
    public void Nobody_rises_before_the_others_confirmed_that_they_fell()
    {
        var (rows, points) = Charging(2, 30, wanted: 32);
        var room = TestSites.Room(rows, Cap(60));
        points = [points[0] with { Acknowledged = 50, Wanted = 32 }, points[1] with { Acknowledged = 0 }];

        var first = ControlStep.Decide(rows, room, points, Policy);
        Assert.Contains(first.Commands, command => command is { Load: 0, IsLower: true });
        Assert.Contains(first.Commands, command => command is { Load: 1, Amperes: 10 });

        points = [points[0] with { Acknowledged = 30 }, points[1] with { Acknowledged = 10 }];
        var second = ControlStep.Decide(rows, room, points, Policy);
        Assert.Contains(second.Commands, command => command.Load == 1 && Math.Abs(command.Amperes - 30) < 1e-6);
    }

    [Fact]
    public void An_offline_station_counts_at_what_it_confirmed_and_at_its_default()
    {
        var (rows, points) = Charging(2, 20, wanted: 32);
        points = [points[0] with { IsOnline = false, Default = 25 }, points[1]];

        var decision = ControlStep.Decide(rows, TestSites.Room(rows, Cap(40)), points, Policy);

        var command = Assert.Single(decision.Commands);
        Assert.Equal(1, command.Load);
        Assert.Equal(15, command.Amperes, 6);
    }

    [Fact]
    public void A_disobeying_car_is_left_alone_and_the_others_make_room()
    {
        var (rows, points) = Charging(2, 16, wanted: 32);
        points = [points[0] with { Measured = 30, Excesses = 2 }, points[1]];

        var command = Assert.Single(ControlStep.Decide(rows, TestSites.Room(rows, Cap(40)), points, Policy).Commands);

        Assert.Equal(1, command.Load);
        Assert.Equal(10, command.Amperes, 6);
    }

    [Fact]
    public void The_reserve_of_a_car_that_refuses_goes_to_the_others()
    {
        var (rows, points) = Charging(2, 8, wanted: 32);
        points = [points[0] with { IsRefusing = true }, points[1]];

        var command = Assert.Single(ControlStep.Decide(rows, TestSites.Room(rows, Cap(40)), points, Policy).Commands);

        Assert.Equal((1, 32), (command.Load, command.Amperes));
    }

    [Fact]
    public void A_free_place_is_assumed_at_its_default_and_without_one_at_all_it_can_give()
    {
        var evse = new SiteEvse { StationId = "a", EvseId = 1, MaxAmperes = 32 };

        Assert.Equal(6, AssumedDraw.Of(new ControlPoint { IsOnline = true, Default = 6 }, evse, Policy));
        Assert.Equal(32, AssumedDraw.Of(new ControlPoint { IsOnline = true }, evse, Policy));
    }

    [Fact]
    public void Small_changes_are_not_sent()
    {
        var (rows, points) = Charging(2, 20.2, wanted: 20);

        Assert.Empty(ControlStep.Decide(rows, TestSites.Room(rows, Cap(60)), points, Policy).Commands);
    }

    [Fact]
    public void A_raise_follows_the_ramp_and_begins_at_the_least_a_car_takes()
    {
        var (rows, points) = Charging(1, 0, wanted: 32);
        var ramp = Policy with { RampAmperes = 4 };

        Assert.Equal(6, Assert.Single(ControlStep.Decide(rows, TestSites.Room(rows, Cap(60)), points, ramp).Commands).Amperes);
        points = [points[0] with { Acknowledged = 6 }];
        Assert.Equal(10, Assert.Single(ControlStep.Decide(rows, TestSites.Room(rows, Cap(60)), points, ramp).Commands).Amperes);
    }

    [Fact]
    public void Two_samples_above_the_limit_make_a_car_disobey_and_one_below_makes_it_obey()
    {
        var excesses = AssumedDraw.CountExcess(0, 10, 12, Policy);
        excesses = AssumedDraw.CountExcess(excesses, 10, 12, Policy);

        Assert.True(AssumedDraw.IsDisobeying(new ControlPoint { HasSession = true, Excesses = excesses }, Policy));
        Assert.Equal(0, AssumedDraw.CountExcess(excesses, 10, 10.5, Policy));
    }

    private static (SiteRows Rows, ControlPoint[] Points) Charging(int count, double acknowledged, double wanted)
    {
        var rows = TestSites.Rows(TestSites.Build([TestSites.Grid(), .. Enumerable.Range(0, count).Select(i => TestSites.Evse($"e{i}", most: 64))]));
        return (rows, [.. Enumerable.Range(0, count).Select(_ => new ControlPoint { IsOnline = true, HasSession = true, Acknowledged = acknowledged, Default = 0, Wanted = wanted })]);
    }

    private static LimitBook Cap(double amperes) => LimitBook.Of(
        [new TimedLimit { Id = "cap", NodeId = "grid", Origin = LimitOrigin.Oscp, Source = "dso", KnownSince = TestSites.Now, Amperes = PhaseAmperes.All(amperes) }]);
}
