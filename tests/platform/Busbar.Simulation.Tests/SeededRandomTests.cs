namespace Busbar.Simulation.Tests;

public sealed class SeededRandomTests
{
    [Fact]
    public void A_seed_means_the_same_numbers_for_ever()
        => Assert.Equal([12, 46, 90, 7, 38], Draw(new SeededRandom(42).Stream("stations"), 5));

    [Fact]
    public void Streams_do_not_shift_each_other()
    {
        var alone = new SeededRandom(1);
        var shared = new SeededRandom(1);
        Draw(shared.Stream("newcomer"), 17);

        Assert.Equal(Draw(alone.Stream("station"), 20), Draw(shared.Stream("station"), 20));
        Assert.NotEqual(Draw(alone.Stream("station"), 20), Draw(alone.Stream("other"), 20));
        Assert.NotEqual(Draw(alone.Stream("station"), 20), Draw(new SeededRandom(2).Stream("station"), 20));
    }

    [Fact]
    public void Every_way_of_drawing_stays_in_its_bounds()
    {
        var random = new SeededRandom(3).Stream("bounds");
        for (var i = 0; i < 10_000; i++)
        {
            Assert.InRange(random.Next(-5, 5), -5, 4);
            Assert.InRange(random.NextInt64(long.MinValue, long.MaxValue), long.MinValue, long.MaxValue - 1);
            Assert.InRange(random.NextDouble(), 0, 0.9999999999999999);
            Assert.InRange(random.Next(), 0, int.MaxValue - 1);
        }

        Assert.Equal(0, random.Next(0));
    }

    [Fact]
    public void Draws_are_spread_evenly()
    {
        var counts = new int[10];
        var random = new SeededRandom(4).Stream("spread");
        for (var i = 0; i < 100_000; i++)
            counts[random.Next(10)]++;

        Assert.All(counts, count => Assert.InRange(count, 9_600, 10_400));
    }

    [Fact]
    public void Ids_follow_from_the_seed_and_are_version_4()
    {
        var first = new SeededIdSource(new SeededRandom(5).Stream("ids"));
        var again = new SeededIdSource(new SeededRandom(5).Stream("ids"));
        var id = first.NewId();

        Assert.Equal(id, again.NewId());
        Assert.NotEqual(id, first.NewId());
        Assert.Equal(4, id.Version);
        Assert.Equal(4, IdSource.System.NewId().Version);
        Assert.NotEqual(IdSource.System.NewId(), IdSource.System.NewId());
    }

    private static int[] Draw(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(100))];
}
